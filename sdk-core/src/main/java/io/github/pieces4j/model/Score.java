package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The points counted for an object, by kind of use.
 *
 * @param automatic points from automatic activity
 * @param manual points from manual activity
 * @param priority points for priority
 * @param reference points for being referred to
 * @param reuse points for being used again
 * @param searched points for being searched
 * @param update points for being updated
 * @since 0.1
 */
@WireRecord
public record Score(
    Long automatic,
    Long manual,
    @Nullable Long priority,
    @Nullable Long reference,
    @Nullable Long reuse,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Long searched,
    @Nullable Long update,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ScoreBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Score {
    required(automatic, "Score.automatic");
    required(manual, "Score.manual");
    additionalProperties = unknown(additionalProperties, "Score.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ScoreBuilder builder() {
    return ScoreBuilder.builder();
  }
}

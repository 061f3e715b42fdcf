package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("automatic") Long automatic,
    @JsonProperty("manual") Long manual,
    @JsonProperty("priority") @Nullable Long priority,
    @JsonProperty("reference") @Nullable Long reference,
    @JsonProperty("reuse") @Nullable Long reuse,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("searched") @Nullable Long searched,
    @JsonProperty("update") @Nullable Long update,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

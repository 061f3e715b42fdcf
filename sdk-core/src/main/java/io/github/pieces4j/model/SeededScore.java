package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of use to count for an object.
 *
 * @param priority whether to count priority
 * @param reference whether to count being referred to
 * @param reuse whether to count being used again
 * @param searched whether to count being searched
 * @param update whether to count an update
 * @since 0.1
 */
@WireRecord
public record SeededScore(
    @Nullable Boolean priority,
    @Nullable Boolean reference,
    @Nullable Boolean reuse,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Boolean searched,
    @Nullable Boolean update,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededScoreBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededScore {
    additionalProperties = unknown(additionalProperties, "SeededScore.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededScoreBuilder builder() {
    return SeededScoreBuilder.builder();
  }
}

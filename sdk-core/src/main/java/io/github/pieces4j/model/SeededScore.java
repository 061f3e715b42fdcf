package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("priority") @Nullable Boolean priority,
    @JsonProperty("reference") @Nullable Boolean reference,
    @JsonProperty("reuse") @Nullable Boolean reuse,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("searched") @Nullable Boolean searched,
    @JsonProperty("update") @Nullable Boolean update,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of time that answers in a conversation are to be based on.
 *
 * @param workstreams ranges of time whose captured activity is to be taken into account
 * @since 0.1
 */
@WireRecord
public record TemporalRangeGrounding(
    @JsonProperty("workstreams") @Nullable FlattenedRanges workstreams,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TemporalRangeGroundingBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TemporalRangeGrounding {
    additionalProperties =
        unknown(additionalProperties, "TemporalRangeGrounding.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TemporalRangeGroundingBuilder builder() {
    return TemporalRangeGroundingBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

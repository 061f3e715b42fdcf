package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range of time that has no id of its own.
 *
 * @param from start of the range
 * @param to end of the range
 * @since 0.1
 */
@WireRecord
public record AnonymousTemporalRange(
    @JsonProperty("between") @Nullable Boolean between,
    @JsonProperty("continuous") @Nullable Boolean continuous,
    @JsonProperty("from") @Nullable GroupedTimestamp from,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("to") @Nullable GroupedTimestamp to,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AnonymousTemporalRangeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AnonymousTemporalRange {
    additionalProperties =
        unknown(additionalProperties, "AnonymousTemporalRange.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AnonymousTemporalRangeBuilder builder() {
    return AnonymousTemporalRangeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

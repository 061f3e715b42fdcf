package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a search by time.
 *
 * @param created range of time in which a match was created
 * @param updated range of time in which a match was last changed
 * @since 0.1
 */
@WireRecord
public record TemporalSearchOptions(
    @JsonProperty("created") @Nullable AnonymousTemporalRange created,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("updated") @Nullable AnonymousTemporalRange updated,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TemporalSearchOptionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TemporalSearchOptions {
    additionalProperties =
        unknown(additionalProperties, "TemporalSearchOptions.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TemporalSearchOptionsBuilder builder() {
    return TemporalSearchOptionsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

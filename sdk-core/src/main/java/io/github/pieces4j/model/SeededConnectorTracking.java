package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tracking record of an application; it has no details of its own.
 *
 * @since 0.1
 */
@WireRecord
public record SeededConnectorTracking(
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededConnectorTrackingBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededConnectorTracking {
    additionalProperties =
        unknown(additionalProperties, "SeededConnectorTracking.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededConnectorTrackingBuilder builder() {
    return SeededConnectorTrackingBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

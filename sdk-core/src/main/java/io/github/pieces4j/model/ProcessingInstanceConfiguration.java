package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an organization or team lets processing take place.
 *
 * @param enabled whether this setting applies
 * @param processing on the device, in the cloud, or both
 * @since 0.1
 */
@WireRecord
public record ProcessingInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("processing") @Nullable Capability processing,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ProcessingInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ProcessingInstanceConfiguration {
    required(enabled, "ProcessingInstanceConfiguration.enabled");
    additionalProperties =
        unknown(additionalProperties, "ProcessingInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ProcessingInstanceConfigurationBuilder builder() {
    return ProcessingInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

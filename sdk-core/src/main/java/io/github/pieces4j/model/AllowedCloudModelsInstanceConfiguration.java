package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cloud models an organization or team may use, and which of them are the defaults.
 *
 * @param enabled whether this setting applies
 * @since 0.1
 */
@WireRecord
public record AllowedCloudModelsInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("allowedModels") @Nullable InstanceConfigurationAllowedModels allowedModels,
    @JsonProperty("defaultModels")
        @Nullable InstanceConfigurationAllowedCloudModelsDefaultModels defaultModels,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AllowedCloudModelsInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllowedCloudModelsInstanceConfiguration {
    required(enabled, "AllowedCloudModelsInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties, "AllowedCloudModelsInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AllowedCloudModelsInstanceConfigurationBuilder builder() {
    return AllowedCloudModelsInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

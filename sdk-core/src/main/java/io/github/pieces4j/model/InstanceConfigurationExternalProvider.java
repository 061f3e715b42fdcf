package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cloud models may be used, where processing takes place and what must not be captured.
 *
 * @param deniedWorkstreamPatternEngineSources applications that capture must leave out
 * @param deniedWorkstreamPatternEngineWebsites websites that capture must leave out
 * @param processing where processing may take place
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationExternalProvider(
    @JsonProperty("allowedCloudModels")
        @Nullable AllowedCloudModelsInstanceConfiguration allowedCloudModels,
    @JsonProperty("deniedWorkstreamPatternEngineSources")
        @Nullable DeniedWorkstreamPatternEngineSourcesInstanceConfiguration
            deniedWorkstreamPatternEngineSources,
    @JsonProperty("deniedWorkstreamPatternEngineWebsites")
        @Nullable DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration
            deniedWorkstreamPatternEngineWebsites,
    @JsonProperty("processing") @Nullable ProcessingInstanceConfiguration processing,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationExternalProviderBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationExternalProvider {
    additionalProperties =
        unknown(additionalProperties, "InstanceConfigurationExternalProvider.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationExternalProviderBuilder builder() {
    return InstanceConfigurationExternalProviderBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The models used when none was chosen, for speed and for accuracy.
 *
 * @param accurate default where accuracy matters
 * @param fallbackAccurate stands in for the accurate default
 * @param fallbackFast stands in for the fast default
 * @param fast default where speed matters
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationAllowedCloudModelsDefaultModels(
    @Nullable InstanceConfigurationAllowedModel accurate,
    @Nullable InstanceConfigurationAllowedModel fallbackAccurate,
    @Nullable InstanceConfigurationAllowedModel fallbackFast,
    @Nullable InstanceConfigurationAllowedModel fast,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationAllowedCloudModelsDefaultModelsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationAllowedCloudModelsDefaultModels {
    additionalProperties =
        unknown(
            additionalProperties,
            "InstanceConfigurationAllowedCloudModelsDefaultModels.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationAllowedCloudModelsDefaultModelsBuilder builder() {
    return InstanceConfigurationAllowedCloudModelsDefaultModelsBuilder.builder();
  }
}

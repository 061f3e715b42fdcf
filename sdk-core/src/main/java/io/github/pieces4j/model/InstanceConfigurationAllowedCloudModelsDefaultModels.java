package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("accurate") @Nullable InstanceConfigurationAllowedModel accurate,
    @JsonProperty("fallbackAccurate") @Nullable InstanceConfigurationAllowedModel fallbackAccurate,
    @JsonProperty("fallbackFast") @Nullable InstanceConfigurationAllowedModel fallbackFast,
    @JsonProperty("fast") @Nullable InstanceConfigurationAllowedModel fast,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

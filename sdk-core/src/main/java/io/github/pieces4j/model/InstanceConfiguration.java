package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organization or team lets its members use: analytics, cloud functions and outside
 * providers.
 *
 * @param analytics which usage data may be sent, and where to
 * @param externalCloud what may be done in the cloud
 * @param externalProvider which models may be used and what must not be captured
 * @since 0.1
 */
@WireRecord
public record InstanceConfiguration(
    @JsonProperty("analytics") @Nullable InstanceConfigurationAnalytics analytics,
    @JsonProperty("externalCloud") @Nullable InstanceConfigurationExternalCloud externalCloud,
    @JsonProperty("externalProvider")
        @Nullable InstanceConfigurationExternalProvider externalProvider,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfiguration {
    additionalProperties =
        unknown(additionalProperties, "InstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationBuilder builder() {
    return InstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

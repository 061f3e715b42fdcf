package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which applications the capture of the user's activity must leave out.
 *
 * @param enabled whether this setting applies
 * @param deniedSources applications to leave out
 * @since 0.1
 */
@WireRecord
public record DeniedWorkstreamPatternEngineSourcesInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("deniedSources")
        @Nullable InstanceConfigurationDeniedWorkstreamPatternEngineSources deniedSources,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, DeniedWorkstreamPatternEngineSourcesInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DeniedWorkstreamPatternEngineSourcesInstanceConfiguration {
    required(enabled, "DeniedWorkstreamPatternEngineSourcesInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties,
            "DeniedWorkstreamPatternEngineSourcesInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DeniedWorkstreamPatternEngineSourcesInstanceConfigurationBuilder builder() {
    return DeniedWorkstreamPatternEngineSourcesInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

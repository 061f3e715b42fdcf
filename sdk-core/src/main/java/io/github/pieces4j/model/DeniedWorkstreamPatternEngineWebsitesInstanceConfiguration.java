package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which websites the capture of the user's activity must leave out.
 *
 * @param enabled whether this setting applies
 * @param deniedWebsites websites to leave out
 * @since 0.1
 */
@WireRecord
public record DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("deniedWebsites")
        @Nullable InstanceConfigurationDeniedWorkstreamPatternEngineWebsites deniedWebsites,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject,
        DeniedWorkstreamPatternEngineWebsitesInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration {
    required(enabled, "DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties,
            "DeniedWorkstreamPatternEngineWebsitesInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DeniedWorkstreamPatternEngineWebsitesInstanceConfigurationBuilder builder() {
    return DeniedWorkstreamPatternEngineWebsitesInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

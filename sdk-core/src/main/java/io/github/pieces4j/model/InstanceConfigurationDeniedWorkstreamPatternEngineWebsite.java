package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One website that the capture of the user's activity must leave out.
 *
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationDeniedWorkstreamPatternEngineWebsite(
    @JsonProperty("url") String url,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationDeniedWorkstreamPatternEngineWebsiteBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationDeniedWorkstreamPatternEngineWebsite {
    required(url, "InstanceConfigurationDeniedWorkstreamPatternEngineWebsite.url");
    additionalProperties =
        unknown(
            additionalProperties,
            "InstanceConfigurationDeniedWorkstreamPatternEngineWebsite.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationDeniedWorkstreamPatternEngineWebsiteBuilder builder() {
    return InstanceConfigurationDeniedWorkstreamPatternEngineWebsiteBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

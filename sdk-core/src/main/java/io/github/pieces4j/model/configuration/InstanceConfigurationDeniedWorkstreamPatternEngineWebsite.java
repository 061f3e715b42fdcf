package io.github.pieces4j.model.configuration;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One website that the capture of the user's activity must leave out. */
@WireRecord
public record InstanceConfigurationDeniedWorkstreamPatternEngineWebsite(
    String url,
    @Nullable EmbeddedModelSchema schema,
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
}

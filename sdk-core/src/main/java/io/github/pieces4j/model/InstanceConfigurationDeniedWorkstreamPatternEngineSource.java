package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One application that the capture of the user's activity must leave out.
 *
 * @param application name of the application, compared with what is detected
 * @param bundleIdentifiers bundle ids of the application, such as com.example.editor
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationDeniedWorkstreamPatternEngineSource(
    @JsonProperty("application") @Nullable String application,
    @JsonProperty("bundle_identifiers") @Nullable List<String> bundleIdentifiers,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationDeniedWorkstreamPatternEngineSourceBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationDeniedWorkstreamPatternEngineSource {
    bundleIdentifiers =
        list(
            bundleIdentifiers,
            "InstanceConfigurationDeniedWorkstreamPatternEngineSource.bundleIdentifiers");
    additionalProperties =
        unknown(
            additionalProperties,
            "InstanceConfigurationDeniedWorkstreamPatternEngineSource.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationDeniedWorkstreamPatternEngineSourceBuilder builder() {
    return InstanceConfigurationDeniedWorkstreamPatternEngineSourceBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

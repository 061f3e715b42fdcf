package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the user's personal cloud may be updated.
 *
 * @since 0.1
 */
@WireRecord
public record UpdateAllocationCloudInstanceConfiguration(
    InstanceConfigurationEnabled enabled,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, UpdateAllocationCloudInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public UpdateAllocationCloudInstanceConfiguration {
    required(enabled, "UpdateAllocationCloudInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties,
            "UpdateAllocationCloudInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static UpdateAllocationCloudInstanceConfigurationBuilder builder() {
    return UpdateAllocationCloudInstanceConfigurationBuilder.builder();
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the user's personal cloud may be updated.
 *
 * @since 0.1
 */
@WireRecord
public record UpdateAllocationCloudInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

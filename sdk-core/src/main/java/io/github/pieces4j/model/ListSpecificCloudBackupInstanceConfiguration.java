package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a single backup in the cloud may be looked up.
 *
 * @since 0.1
 */
@WireRecord
public record ListSpecificCloudBackupInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ListSpecificCloudBackupInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ListSpecificCloudBackupInstanceConfiguration {
    required(enabled, "ListSpecificCloudBackupInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties,
            "ListSpecificCloudBackupInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ListSpecificCloudBackupInstanceConfigurationBuilder builder() {
    return ListSpecificCloudBackupInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a backup may be restored from the cloud.
 *
 * @since 0.1
 */
@WireRecord
public record RestoreCloudBackupInstanceConfiguration(
    @JsonProperty("enabled") InstanceConfigurationEnabled enabled,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, RestoreCloudBackupInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public RestoreCloudBackupInstanceConfiguration {
    required(enabled, "RestoreCloudBackupInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties, "RestoreCloudBackupInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static RestoreCloudBackupInstanceConfigurationBuilder builder() {
    return RestoreCloudBackupInstanceConfigurationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

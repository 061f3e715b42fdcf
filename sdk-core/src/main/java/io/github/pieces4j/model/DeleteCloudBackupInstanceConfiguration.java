package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether backups in the cloud may be deleted.
 *
 * @since 0.1
 */
@WireRecord
public record DeleteCloudBackupInstanceConfiguration(
    InstanceConfigurationEnabled enabled,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, DeleteCloudBackupInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DeleteCloudBackupInstanceConfiguration {
    required(enabled, "DeleteCloudBackupInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties, "DeleteCloudBackupInstanceConfiguration.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DeleteCloudBackupInstanceConfigurationBuilder builder() {
    return DeleteCloudBackupInstanceConfigurationBuilder.builder();
  }
}

package io.github.pieces4j.model.configuration;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether backups in the cloud may be deleted. */
@WireRecord
public record DeleteCloudBackupInstanceConfiguration(
    InstanceConfigurationEnabledEnum enabled,
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
}

package io.github.pieces4j.model.configuration;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a backup may be restored from the cloud. */
@WireRecord
public record RestoreCloudBackupInstanceConfiguration(
    InstanceConfigurationEnabledEnum enabled,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, RestoreCloudBackupInstanceConfigurationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public RestoreCloudBackupInstanceConfiguration {
    required(enabled, "RestoreCloudBackupInstanceConfiguration.enabled");
    additionalProperties =
        unknown(
            additionalProperties, "RestoreCloudBackupInstanceConfiguration.additionalProperties");
  }
}

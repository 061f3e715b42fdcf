package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organization or team lets its members do in the cloud: connect, back up and share.
 *
 * @param listSpecificCloudBackup whether a single backup may be looked up
 * @param updateAllocationCloud whether the personal cloud may be updated
 * @since 0.1
 */
@WireRecord
public record InstanceConfigurationExternalCloud(
    @Nullable CloudBackupCreationInstanceConfiguration cloudBackupCreation,
    @Nullable ConnectToCloudInstanceConfiguration connectToCloud,
    @Nullable DeleteCloudBackupInstanceConfiguration deleteCloudBackup,
    @Nullable ListCloudBackupsInstanceConfiguration listCloudBackups,
    @Nullable ListSpecificCloudBackupInstanceConfiguration listSpecificCloudBackup,
    @Nullable ReconnectToCloudInstanceConfiguration reconnectToCloud,
    @Nullable RestoreCloudBackupInstanceConfiguration restoreCloudBackup,
    @Nullable EmbeddedModelSchema schema,
    @Nullable ShareSnippetInstanceConfiguration shareSnippet,
    @Nullable UpdateAllocationCloudInstanceConfiguration updateAllocationCloud,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, InstanceConfigurationExternalCloudBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public InstanceConfigurationExternalCloud {
    additionalProperties =
        unknown(additionalProperties, "InstanceConfigurationExternalCloud.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static InstanceConfigurationExternalCloudBuilder builder() {
    return InstanceConfigurationExternalCloudBuilder.builder();
  }
}

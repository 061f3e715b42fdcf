package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's personal cloud: where it runs, in which state it is and under which addresses it
 * answers.
 *
 * @param id normally the same as the user's id
 * @param project hosting project the cloud belongs to
 * @param user id of the user who owns the cloud
 * @param region where the project is hosted
 * @param updated when the cloud was last updated; expected only once it runs
 * @param version version of the server running there; expected only once it runs
 * @since 0.1
 */
@WireRecord
public record AllocationCloud(
    @JsonProperty("id") String id,
    @JsonProperty("project") String project,
    @JsonProperty("status") AllocationCloudStatus status,
    @JsonProperty("urls") AllocationCloudUrls urls,
    @JsonProperty("user") String user,
    @JsonProperty("region") @Nullable String region,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("updated") @Nullable GroupedTimestamp updated,
    @JsonProperty("version") @Nullable String version,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, AllocationCloudBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public AllocationCloud {
    required(id, "AllocationCloud.id");
    required(project, "AllocationCloud.project");
    required(status, "AllocationCloud.status");
    required(urls, "AllocationCloud.urls");
    required(user, "AllocationCloud.user");
    additionalProperties = unknown(additionalProperties, "AllocationCloud.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AllocationCloudBuilder builder() {
    return AllocationCloudBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

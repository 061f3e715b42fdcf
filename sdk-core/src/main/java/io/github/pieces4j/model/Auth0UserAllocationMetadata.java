package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;

/**
 * The cloud project and region set aside for a user.
 *
 * @param project name or id of the cloud project
 * @param region cloud region of the project
 * @since 0.1
 */
@WireRecord
public record Auth0UserAllocationMetadata(
    @JsonProperty("project") String project,
    @JsonProperty("region") String region,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, Auth0UserAllocationMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Auth0UserAllocationMetadata {
    required(project, "Auth0UserAllocationMetadata.project");
    required(region, "Auth0UserAllocationMetadata.region");
    additionalProperties =
        unknown(additionalProperties, "Auth0UserAllocationMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static Auth0UserAllocationMetadataBuilder builder() {
    return Auth0UserAllocationMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in service Descope keeps about a user.
 *
 * @param descopeId id of the user at Descope
 * @param allocation the cloud project and region set aside for the user
 * @param beta the beta period, as a range of time
 * @param openAI the user's OpenAI keys
 * @param vanityname a custom name chosen for the user
 * @since 0.1
 */
@WireRecord
public record DescopeUserMetadata(
    @JsonProperty("descope_id") String descopeId,
    @JsonProperty("global_id") String globalId,
    @JsonProperty("allocation") @Nullable Auth0UserAllocationMetadata allocation,
    @JsonProperty("beta") @Nullable AnonymousTemporalRange beta,
    @JsonProperty("open_AI") @Nullable Auth0OpenAIUserMetadata openAI,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("vanityname") @Nullable String vanityname,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, DescopeUserMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public DescopeUserMetadata {
    required(descopeId, "DescopeUserMetadata.descopeId");
    required(globalId, "DescopeUserMetadata.globalId");
    additionalProperties =
        unknown(additionalProperties, "DescopeUserMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static DescopeUserMetadataBuilder builder() {
    return DescopeUserMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

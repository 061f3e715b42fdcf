package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user of Pieces OS.
 *
 * @param aesthetics font and theme the user prefers
 * @param allocation the user's space in the cloud
 * @param apiKeys secret keys; keep them out of logs
 * @param auth0 what the sign-in service Auth0 keeps about the user
 * @param descope what the sign-in service Descope keeps about the user
 * @param picture address of the picture
 * @param providers accounts at other services linked to the user
 * @param vanityname a custom name chosen for the user
 * @since 0.1
 */
@WireRecord
public record UserProfile(
    @JsonProperty("id") String id,
    @JsonProperty("aesthetics") Aesthetics aesthetics,
    @JsonProperty("allocation") @Nullable AllocationCloud allocation,
    @JsonProperty("apiKeys") @Nullable List<String> apiKeys,
    @JsonProperty("auth0") @Nullable Auth0UserMetadata auth0,
    @JsonProperty("created") @Nullable GroupedTimestamp created,
    @JsonProperty("descope") @Nullable DescopeUserMetadata descope,
    @JsonProperty("email") @Nullable String email,
    @JsonProperty("entities") @Nullable FlattenedEntities entities,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("picture") @Nullable String picture,
    @JsonProperty("providers") @Nullable ExternalProviders providers,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("subscriptions") @Nullable FlattenedSubscriptions subscriptions,
    @JsonProperty("updated") @Nullable GroupedTimestamp updated,
    @JsonProperty("username") @Nullable String username,
    @JsonProperty("vanityname") @Nullable String vanityname,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, UserProfileBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public UserProfile {
    required(id, "UserProfile.id");
    required(aesthetics, "UserProfile.aesthetics");
    apiKeys = list(apiKeys, "UserProfile.apiKeys");
    additionalProperties = unknown(additionalProperties, "UserProfile.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static UserProfileBuilder builder() {
    return UserProfileBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

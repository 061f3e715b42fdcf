package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    Aesthetics aesthetics,
    @Nullable AllocationCloud allocation,
    @Nullable List<String> apiKeys,
    @Nullable Auth0UserMetadata auth0,
    @Nullable GroupedTimestamp created,
    @Nullable DescopeUserMetadata descope,
    @Nullable String email,
    @Nullable FlattenedEntities entities,
    @Nullable String name,
    @Nullable String picture,
    @Nullable ExternalProviders providers,
    @Nullable EmbeddedModelSchema schema,
    @Nullable FlattenedSubscriptions subscriptions,
    @Nullable GroupedTimestamp updated,
    @Nullable String username,
    @Nullable String vanityname,
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
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account at another service that is linked to a user.
 *
 * @param type which service it is
 * @param userId id of the user at that service
 * @param accessToken a secret token for the service; keep it out of logs
 * @param connection name of the sign-in connection used
 * @param expiresIn lifetime of the access token, in seconds by OAuth convention
 * @param isSocial whether it is a social login
 * @param profileData what the service tells about the user
 * @since 0.1
 */
@WireRecord
public record ExternalProvider(
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("type") ExternalProviderType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("user_id") String userId,
    @JsonProperty("access_token") @Nullable String accessToken,
    @JsonProperty("connection") @Nullable String connection,
    @JsonProperty("expires_in") @Nullable Long expiresIn,
    @JsonProperty("isSocial") @Nullable Boolean isSocial,
    @JsonProperty("profileData") @Nullable ExternalProviderProfileData profileData,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, PiecesObject, ExternalProviderBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ExternalProvider {
    required(created, "ExternalProvider.created");
    required(type, "ExternalProvider.type");
    required(updated, "ExternalProvider.updated");
    required(userId, "ExternalProvider.userId");
    additionalProperties = unknown(additionalProperties, "ExternalProvider.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ExternalProviderBuilder builder() {
    return ExternalProviderBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAI keys kept with a user account.
 *
 * @param apiKey a secret key; keep it out of logs
 * @param organizationKey key of the OpenAI organization; keep it out of logs
 * @since 0.1
 */
@WireRecord
public record Auth0OpenAIUserMetadata(
    @JsonProperty("api_key") @Nullable String apiKey,
    @JsonProperty("api_key_name") @Nullable String apiKeyName,
    @JsonProperty("organization_key") @Nullable String organizationKey,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, Auth0OpenAIUserMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Auth0OpenAIUserMetadata {
    additionalProperties =
        unknown(additionalProperties, "Auth0OpenAIUserMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static Auth0OpenAIUserMetadataBuilder builder() {
    return Auth0OpenAIUserMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

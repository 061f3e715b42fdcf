package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in service Auth0 keeps about a user.
 *
 * @param allocation the cloud project and region set aside for the user
 * @param beta the beta period, as a range of time
 * @param cloudKey a key for the cloud; keep it out of logs
 * @param openAI the user's OpenAI keys
 * @param stripeCustomerId id of the user at the payment service Stripe
 * @param vanityname a custom name chosen for the user
 * @since 0.1
 */
@WireRecord
public record Auth0UserMetadata(
    @JsonProperty("global_id") String globalId,
    @JsonProperty("allocation") @Nullable Auth0UserAllocationMetadata allocation,
    @JsonProperty("beta") @Nullable AnonymousTemporalRange beta,
    @JsonProperty("cloud_key") @Nullable String cloudKey,
    @JsonProperty("open_AI") @Nullable Auth0OpenAIUserMetadata openAI,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("stripe_customer_id") @Nullable String stripeCustomerId,
    @JsonProperty("vanityname") @Nullable String vanityname,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, Auth0UserMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Auth0UserMetadata {
    required(globalId, "Auth0UserMetadata.globalId");
    additionalProperties = unknown(additionalProperties, "Auth0UserMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static Auth0UserMetadataBuilder builder() {
    return Auth0UserMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

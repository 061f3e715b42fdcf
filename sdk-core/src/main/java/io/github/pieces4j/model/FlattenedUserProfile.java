package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user as other objects refer to them.
 *
 * @param picture address of the picture
 * @param vanityname a custom name chosen for the user
 * @since 0.1
 */
@WireRecord
public record FlattenedUserProfile(
    @JsonProperty("id") String id,
    @JsonProperty("email") @Nullable String email,
    @JsonProperty("entities") @Nullable FlattenedEntities entities,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("picture") @Nullable String picture,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("subscriptions") @Nullable FlattenedSubscriptions subscriptions,
    @JsonProperty("username") @Nullable String username,
    @JsonProperty("vanityname") @Nullable String vanityname,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedUserProfileBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedUserProfile {
    required(id, "FlattenedUserProfile.id");
    additionalProperties =
        unknown(additionalProperties, "FlattenedUserProfile.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedUserProfileBuilder builder() {
    return FlattenedUserProfileBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

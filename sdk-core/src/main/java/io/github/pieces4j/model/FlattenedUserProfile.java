package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    @Nullable String email,
    @Nullable FlattenedEntities entities,
    @Nullable String name,
    @Nullable String picture,
    @Nullable EmbeddedModelSchema schema,
    @Nullable FlattenedSubscriptions subscriptions,
    @Nullable String username,
    @Nullable String vanityname,
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
}

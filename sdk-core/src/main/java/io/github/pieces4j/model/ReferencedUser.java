package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a user by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedUser(
    String id,
    @Nullable FlattenedUserProfile reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedUserProfile>, PiecesObject, ReferencedUserBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedUser {
    required(id, "ReferencedUser.id");
    additionalProperties = unknown(additionalProperties, "ReferencedUser.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedUserBuilder builder() {
    return ReferencedUserBuilder.builder();
  }
}

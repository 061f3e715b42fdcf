package io.github.pieces4j.model.user;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.Referenced;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refers to an user by its identifier. */
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
}

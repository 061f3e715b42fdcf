package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link between an organization or team and a user who belongs to it.
 *
 * @param entity id of the organization or team
 * @param user id of the user
 * @since 0.1
 */
@WireRecord
public record FlattenedEntityToUserAssociation(
    String id,
    GroupedTimestamp created,
    String entity,
    GroupedTimestamp updated,
    String user,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedEntityToUserAssociationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedEntityToUserAssociation {
    required(id, "FlattenedEntityToUserAssociation.id");
    required(created, "FlattenedEntityToUserAssociation.created");
    required(entity, "FlattenedEntityToUserAssociation.entity");
    required(updated, "FlattenedEntityToUserAssociation.updated");
    required(user, "FlattenedEntityToUserAssociation.user");
    additionalProperties =
        unknown(additionalProperties, "FlattenedEntityToUserAssociation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedEntityToUserAssociationBuilder builder() {
    return FlattenedEntityToUserAssociationBuilder.builder();
  }
}

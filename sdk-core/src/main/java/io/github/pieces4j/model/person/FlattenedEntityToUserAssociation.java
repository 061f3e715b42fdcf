package io.github.pieces4j.model.person;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.Score;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link between an organisation or team and a user who belongs to it.
 *
 * @param entity id of the organisation or team
 * @param user id of the user
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
    implements Identified, PiecesObject, FlattenedEntityToUserAssociationBuilder.With {

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
}

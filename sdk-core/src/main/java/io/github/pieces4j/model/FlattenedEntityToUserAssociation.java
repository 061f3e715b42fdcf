package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("entity") String entity,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("user") String user,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

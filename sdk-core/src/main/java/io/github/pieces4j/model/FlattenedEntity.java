package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organization or team: its name, its settings, its members and its subscriptions.
 *
 * @param configuration what members of it may use
 * @param orgIdentifier id of the organization in the service that manages users and teams
 * @param teamIdentifier id of the team in the service that manages users and teams
 * @param users members of it
 * @since 0.1
 */
@WireRecord
public record FlattenedEntity(
    String id,
    InstanceConfiguration configuration,
    GroupedTimestamp created,
    String name,
    EntityType type,
    GroupedTimestamp updated,
    @Nullable GroupedTimestamp deleted,
    @JsonProperty("org_identifier") @Nullable String orgIdentifier,
    @Nullable EmbeddedModelSchema schema,
    @Nullable FlattenedSubscriptions subscriptions,
    @JsonProperty("team_identifier") @Nullable String teamIdentifier,
    @Nullable FlattenedUsers users,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedEntityBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedEntity {
    required(id, "FlattenedEntity.id");
    required(configuration, "FlattenedEntity.configuration");
    required(created, "FlattenedEntity.created");
    required(name, "FlattenedEntity.name");
    required(type, "FlattenedEntity.type");
    required(updated, "FlattenedEntity.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedEntity.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedEntityBuilder builder() {
    return FlattenedEntityBuilder.builder();
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("id") String id,
    @JsonProperty("configuration") InstanceConfiguration configuration,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("type") EntityType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("org_identifier") @Nullable String orgIdentifier,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("subscriptions") @Nullable FlattenedSubscriptions subscriptions,
    @JsonProperty("team_identifier") @Nullable String teamIdentifier,
    @JsonProperty("users") @Nullable FlattenedUsers users,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

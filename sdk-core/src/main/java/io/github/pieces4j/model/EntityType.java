package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether an entity is an organization or a team.
 *
 * @since 0.1
 */
@SchemaName("EntityTypeEnum")
public record EntityType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<EntityType> KNOWN = new KnownValues<>();

  public static final EntityType UNKNOWN = known("UNKNOWN");
  public static final EntityType ORGANIZATION = known("ORGANIZATION");
  public static final EntityType TEAM = known("TEAM");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public EntityType {
    required(value, "EntityType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EntityType of(String value) {
    EntityType known = KNOWN.find(value);
    return known == null ? new EntityType(value) : known;
  }

  private static EntityType known(String value) {
    return KNOWN.add(new EntityType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EntityType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownEntityType known() {
    return KnownEntityType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

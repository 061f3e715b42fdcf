package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether an entity is an organisation or a team. */
public record EntityTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final EntityTypeEnum UNKNOWN = new EntityTypeEnum("UNKNOWN");
  public static final EntityTypeEnum ORGANIZATION = new EntityTypeEnum("ORGANIZATION");
  public static final EntityTypeEnum TEAM = new EntityTypeEnum("TEAM");

  private static final KnownValues<EntityTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, ORGANIZATION, TEAM));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public EntityTypeEnum {
    required(value, "EntityTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EntityTypeEnum of(String value) {
    EntityTypeEnum known = KNOWN.find(value);
    return known == null ? new EntityTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<EntityTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

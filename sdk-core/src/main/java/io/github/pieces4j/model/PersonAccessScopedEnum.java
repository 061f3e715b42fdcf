package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How much a person may do with an asset, from owner to viewer. */
public record PersonAccessScopedEnum(@JsonValue String value) implements OpenEnum {
  public static final PersonAccessScopedEnum UNKNOWN = new PersonAccessScopedEnum("UNKNOWN");
  public static final PersonAccessScopedEnum OWNER = new PersonAccessScopedEnum("OWNER");
  public static final PersonAccessScopedEnum EDITOR = new PersonAccessScopedEnum("EDITOR");
  public static final PersonAccessScopedEnum COMMENTER = new PersonAccessScopedEnum("COMMENTER");
  public static final PersonAccessScopedEnum VIEWER = new PersonAccessScopedEnum("VIEWER");

  private static final KnownValues<PersonAccessScopedEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, OWNER, EDITOR, COMMENTER, VIEWER));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public PersonAccessScopedEnum {
    required(value, "PersonAccessScopedEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PersonAccessScopedEnum of(String value) {
    PersonAccessScopedEnum known = KNOWN.find(value);
    return known == null ? new PersonAccessScopedEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<PersonAccessScopedEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

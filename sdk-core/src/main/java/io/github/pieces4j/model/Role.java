package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What a format is to its asset: the original, an addition, both, or a preview. */
public record Role(@JsonValue String value) implements OpenEnum {
  public static final Role UNKNOWN = new Role("UNKNOWN");
  public static final Role ORIGINAL = new Role("ORIGINAL");
  public static final Role ADDITIONAL = new Role("ADDITIONAL");
  public static final Role BOTH = new Role("BOTH");
  public static final Role PREVIEW = new Role("PREVIEW");

  private static final KnownValues<Role> KNOWN =
      KnownValues.of(List.of(UNKNOWN, ORIGINAL, ADDITIONAL, BOTH, PREVIEW));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Role {
    required(value, "Role.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Role of(String value) {
    Role known = KNOWN.find(value);
    return known == null ? new Role(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Role> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a format is to its asset: the original, an addition, both, or a preview.
 *
 * @since 0.1
 */
public record Role(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Role> KNOWN = new KnownValues<>();

  public static final Role UNKNOWN = known("UNKNOWN");
  public static final Role ORIGINAL = known("ORIGINAL");
  public static final Role ADDITIONAL = known("ADDITIONAL");
  public static final Role BOTH = known("BOTH");
  public static final Role PREVIEW = known("PREVIEW");

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

  private static Role known(String value) {
    return KNOWN.add(new Role(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Role> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownRole known() {
    return KnownRole.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

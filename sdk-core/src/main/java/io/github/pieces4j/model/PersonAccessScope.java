package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How much a person may do with an asset, from owner to viewer.
 *
 * @since 0.1
 */
@SchemaName("PersonAccessScopedEnum")
public record PersonAccessScope(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<PersonAccessScope> KNOWN = new KnownValues<>();

  public static final PersonAccessScope UNKNOWN = known("UNKNOWN");
  public static final PersonAccessScope OWNER = known("OWNER");
  public static final PersonAccessScope EDITOR = known("EDITOR");
  public static final PersonAccessScope COMMENTER = known("COMMENTER");
  public static final PersonAccessScope VIEWER = known("VIEWER");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public PersonAccessScope {
    required(value, "PersonAccessScope.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PersonAccessScope of(String value) {
    PersonAccessScope known = KNOWN.find(value);
    return known == null ? new PersonAccessScope(value) : known;
  }

  private static PersonAccessScope known(String value) {
    return KNOWN.add(new PersonAccessScope(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<PersonAccessScope> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownPersonAccessScope known() {
    return KnownPersonAccessScope.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

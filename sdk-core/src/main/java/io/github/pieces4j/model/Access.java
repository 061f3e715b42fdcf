package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether a share is public or private. */
@SchemaName("AccessEnum")
public record Access(@JsonValue String value) implements OpenEnum {
  public static final Access UNKNOWN = new Access("UNKNOWN");
  public static final Access PUBLIC = new Access("PUBLIC");
  public static final Access PRIVATE = new Access("PRIVATE");

  private static final KnownValues<Access> KNOWN =
      KnownValues.of(List.of(UNKNOWN, PUBLIC, PRIVATE));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Access {
    required(value, "Access.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Access of(String value) {
    Access known = KNOWN.find(value);
    return known == null ? new Access(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Access> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

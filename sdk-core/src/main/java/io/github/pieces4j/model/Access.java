package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether a share is public or private.
 *
 * @since 0.1
 */
@SchemaName("AccessEnum")
public record Access(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<Access> KNOWN = new KnownValues<>();

  public static final Access UNKNOWN = known("UNKNOWN");
  public static final Access PUBLIC = known("PUBLIC");
  public static final Access PRIVATE = known("PRIVATE");

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

  private static Access known(String value) {
    return KNOWN.add(new Access(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Access> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownAccess known() {
    return KnownAccess.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

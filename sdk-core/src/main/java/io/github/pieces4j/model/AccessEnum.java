package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether a share is public or private. */
public record AccessEnum(@JsonValue String value) implements OpenEnum {
  public static final AccessEnum UNKNOWN = new AccessEnum("UNKNOWN");
  public static final AccessEnum PUBLIC = new AccessEnum("PUBLIC");
  public static final AccessEnum PRIVATE = new AccessEnum("PRIVATE");

  private static final KnownValues<AccessEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, PUBLIC, PRIVATE));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AccessEnum {
    required(value, "AccessEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AccessEnum of(String value) {
    AccessEnum known = KNOWN.find(value);
    return known == null ? new AccessEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AccessEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

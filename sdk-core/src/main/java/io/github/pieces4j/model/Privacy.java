package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which usage data may be collected: all, none, or only without a link to the user. */
@SchemaName("PrivacyEnum")
public record Privacy(@JsonValue String value) implements OpenEnum {
  public static final Privacy UNKNOWN = new Privacy("UNKNOWN");
  public static final Privacy OPEN = new Privacy("OPEN");
  public static final Privacy CLOSED = new Privacy("CLOSED");
  public static final Privacy ANONYMOUS = new Privacy("ANONYMOUS");

  private static final KnownValues<Privacy> KNOWN =
      KnownValues.of(List.of(UNKNOWN, OPEN, CLOSED, ANONYMOUS));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public Privacy {
    required(value, "Privacy.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Privacy of(String value) {
    Privacy known = KNOWN.find(value);
    return known == null ? new Privacy(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<Privacy> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

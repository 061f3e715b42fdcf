package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Which usage data may be collected: all, none, or only without a link to the user. */
public record PrivacyEnum(@JsonValue String value) implements OpenEnum {
  public static final PrivacyEnum UNKNOWN = new PrivacyEnum("UNKNOWN");
  public static final PrivacyEnum OPEN = new PrivacyEnum("OPEN");
  public static final PrivacyEnum CLOSED = new PrivacyEnum("CLOSED");
  public static final PrivacyEnum ANONYMOUS = new PrivacyEnum("ANONYMOUS");

  private static final KnownValues<PrivacyEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, OPEN, CLOSED, ANONYMOUS));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public PrivacyEnum {
    required(value, "PrivacyEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PrivacyEnum of(String value) {
    PrivacyEnum known = KNOWN.find(value);
    return known == null ? new PrivacyEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<PrivacyEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

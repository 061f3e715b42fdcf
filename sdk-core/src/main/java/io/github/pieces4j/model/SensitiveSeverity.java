package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How serious a secret in an asset is. */
@SchemaName("SensitiveSeverityEnum")
public record SensitiveSeverity(@JsonValue String value) implements OpenEnum {
  public static final SensitiveSeverity UNKNOWN = new SensitiveSeverity("UNKNOWN");
  public static final SensitiveSeverity LOW = new SensitiveSeverity("LOW");
  public static final SensitiveSeverity MODERATE = new SensitiveSeverity("MODERATE");
  public static final SensitiveSeverity HIGH = new SensitiveSeverity("HIGH");

  private static final KnownValues<SensitiveSeverity> KNOWN =
      KnownValues.of(List.of(UNKNOWN, LOW, MODERATE, HIGH));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public SensitiveSeverity {
    required(value, "SensitiveSeverity.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SensitiveSeverity of(String value) {
    SensitiveSeverity known = KNOWN.find(value);
    return known == null ? new SensitiveSeverity(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveSeverity> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

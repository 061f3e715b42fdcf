package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How serious a secret in an asset is. */
public record SensitiveSeverityEnum(@JsonValue String value) implements OpenEnum {
  public static final SensitiveSeverityEnum UNKNOWN = new SensitiveSeverityEnum("UNKNOWN");
  public static final SensitiveSeverityEnum LOW = new SensitiveSeverityEnum("LOW");
  public static final SensitiveSeverityEnum MODERATE = new SensitiveSeverityEnum("MODERATE");
  public static final SensitiveSeverityEnum HIGH = new SensitiveSeverityEnum("HIGH");

  private static final KnownValues<SensitiveSeverityEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, LOW, MODERATE, HIGH));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public SensitiveSeverityEnum {
    required(value, "SensitiveSeverityEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SensitiveSeverityEnum of(String value) {
    SensitiveSeverityEnum known = KNOWN.find(value);
    return known == null ? new SensitiveSeverityEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveSeverityEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How serious a secret in an asset is.
 *
 * @since 0.1
 */
@SchemaName("SensitiveSeverityEnum")
public record SensitiveSeverity(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<SensitiveSeverity> KNOWN = new KnownValues<>();

  public static final SensitiveSeverity UNKNOWN = known("UNKNOWN");
  public static final SensitiveSeverity LOW = known("LOW");
  public static final SensitiveSeverity MODERATE = known("MODERATE");
  public static final SensitiveSeverity HIGH = known("HIGH");

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

  private static SensitiveSeverity known(String value) {
    return KNOWN.add(new SensitiveSeverity(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<SensitiveSeverity> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownSensitiveSeverity known() {
    return KnownSensitiveSeverity.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

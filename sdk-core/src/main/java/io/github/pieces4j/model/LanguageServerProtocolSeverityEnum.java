package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How serious a diagnostic is. */
public record LanguageServerProtocolSeverityEnum(@JsonValue String value) implements OpenEnum {
  public static final LanguageServerProtocolSeverityEnum UNKNOWN =
      new LanguageServerProtocolSeverityEnum("UNKNOWN");
  public static final LanguageServerProtocolSeverityEnum ERROR =
      new LanguageServerProtocolSeverityEnum("ERROR");
  public static final LanguageServerProtocolSeverityEnum WARNING =
      new LanguageServerProtocolSeverityEnum("WARNING");
  public static final LanguageServerProtocolSeverityEnum INFORMATION =
      new LanguageServerProtocolSeverityEnum("INFORMATION");
  public static final LanguageServerProtocolSeverityEnum HINT =
      new LanguageServerProtocolSeverityEnum("HINT");

  private static final KnownValues<LanguageServerProtocolSeverityEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, ERROR, WARNING, INFORMATION, HINT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public LanguageServerProtocolSeverityEnum {
    required(value, "LanguageServerProtocolSeverityEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LanguageServerProtocolSeverityEnum of(String value) {
    LanguageServerProtocolSeverityEnum known = KNOWN.find(value);
    return known == null ? new LanguageServerProtocolSeverityEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<LanguageServerProtocolSeverityEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

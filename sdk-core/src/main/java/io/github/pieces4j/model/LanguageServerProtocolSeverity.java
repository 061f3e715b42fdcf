package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How serious a diagnostic is. */
@SchemaName("LanguageServerProtocolSeverityEnum")
public record LanguageServerProtocolSeverity(@JsonValue String value) implements OpenEnum {
  public static final LanguageServerProtocolSeverity UNKNOWN =
      new LanguageServerProtocolSeverity("UNKNOWN");
  public static final LanguageServerProtocolSeverity ERROR =
      new LanguageServerProtocolSeverity("ERROR");
  public static final LanguageServerProtocolSeverity WARNING =
      new LanguageServerProtocolSeverity("WARNING");
  public static final LanguageServerProtocolSeverity INFORMATION =
      new LanguageServerProtocolSeverity("INFORMATION");
  public static final LanguageServerProtocolSeverity HINT =
      new LanguageServerProtocolSeverity("HINT");

  private static final KnownValues<LanguageServerProtocolSeverity> KNOWN =
      KnownValues.of(List.of(UNKNOWN, ERROR, WARNING, INFORMATION, HINT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public LanguageServerProtocolSeverity {
    required(value, "LanguageServerProtocolSeverity.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LanguageServerProtocolSeverity of(String value) {
    LanguageServerProtocolSeverity known = KNOWN.find(value);
    return known == null ? new LanguageServerProtocolSeverity(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<LanguageServerProtocolSeverity> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

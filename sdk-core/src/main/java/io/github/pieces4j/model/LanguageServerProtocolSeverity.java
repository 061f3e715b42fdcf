package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How serious a diagnostic is.
 *
 * @since 0.1
 */
@SchemaName("LanguageServerProtocolSeverityEnum")
public record LanguageServerProtocolSeverity(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<LanguageServerProtocolSeverity> KNOWN = new KnownValues<>();

  public static final LanguageServerProtocolSeverity UNKNOWN = known("UNKNOWN");
  public static final LanguageServerProtocolSeverity ERROR = known("ERROR");
  public static final LanguageServerProtocolSeverity WARNING = known("WARNING");
  public static final LanguageServerProtocolSeverity INFORMATION = known("INFORMATION");
  public static final LanguageServerProtocolSeverity HINT = known("HINT");

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

  private static LanguageServerProtocolSeverity known(String value) {
    return KNOWN.add(new LanguageServerProtocolSeverity(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<LanguageServerProtocolSeverity> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownLanguageServerProtocolSeverity known() {
    return KnownLanguageServerProtocolSeverity.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How content is marked up for display. */
public record ClassificationRenderingEnum(@JsonValue String value) implements OpenEnum {
  public static final ClassificationRenderingEnum UNKNOWN =
      new ClassificationRenderingEnum("UNKNOWN");
  public static final ClassificationRenderingEnum HTML = new ClassificationRenderingEnum("HTML");
  public static final ClassificationRenderingEnum TWENTY_FOUR_BIT_ANSI_ESCAPED_SEQUENCES =
      new ClassificationRenderingEnum("TWENTY_FOUR_BIT_ANSI_ESCAPED_SEQUENCES");
  public static final ClassificationRenderingEnum HIGHLIGHT_JS_HTML =
      new ClassificationRenderingEnum("HIGHLIGHT_JS_HTML");

  private static final KnownValues<ClassificationRenderingEnum> KNOWN =
      KnownValues.of(
          List.of(UNKNOWN, HTML, TWENTY_FOUR_BIT_ANSI_ESCAPED_SEQUENCES, HIGHLIGHT_JS_HTML));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ClassificationRenderingEnum {
    required(value, "ClassificationRenderingEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationRenderingEnum of(String value) {
    ClassificationRenderingEnum known = KNOWN.find(value);
    return known == null ? new ClassificationRenderingEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ClassificationRenderingEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

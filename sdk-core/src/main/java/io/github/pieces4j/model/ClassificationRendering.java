package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How content is marked up for display.
 *
 * @since 0.1
 */
@SchemaName("ClassificationRenderingEnum")
public record ClassificationRendering(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<ClassificationRendering> KNOWN = new KnownValues<>();

  public static final ClassificationRendering UNKNOWN = known("UNKNOWN");
  public static final ClassificationRendering HTML = known("HTML");
  public static final ClassificationRendering TWENTY_FOUR_BIT_ANSI_ESCAPED_SEQUENCES =
      known("TWENTY_FOUR_BIT_ANSI_ESCAPED_SEQUENCES");
  public static final ClassificationRendering HIGHLIGHT_JS_HTML = known("HIGHLIGHT_JS_HTML");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public ClassificationRendering {
    required(value, "ClassificationRendering.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationRendering of(String value) {
    ClassificationRendering known = KNOWN.find(value);
    return known == null ? new ClassificationRendering(value) : known;
  }

  private static ClassificationRendering known(String value) {
    return KNOWN.add(new ClassificationRendering(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<ClassificationRendering> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownClassificationRendering known() {
    return KnownClassificationRendering.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What kind of suggestion a hint is.
 *
 * @since 0.1
 */
@SchemaName("HintTypeEnum")
public record HintType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<HintType> KNOWN = new KnownValues<>();

  public static final HintType UNKNOWN = known("UNKNOWN");
  public static final HintType SUGGESTED_QUERY = known("SUGGESTED_QUERY");
  public static final HintType QGPT_HINT = known("QGPT_HINT");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public HintType {
    required(value, "HintType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HintType of(String value) {
    HintType known = KNOWN.find(value);
    return known == null ? new HintType(value) : known;
  }

  private static HintType known(String value) {
    return KNOWN.add(new HintType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<HintType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownHintType known() {
    return KnownHintType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of suggestion a hint is. */
@SchemaName("HintTypeEnum")
public record HintType(@JsonValue String value) implements OpenEnum {
  public static final HintType UNKNOWN = new HintType("UNKNOWN");
  public static final HintType SUGGESTED_QUERY = new HintType("SUGGESTED_QUERY");
  public static final HintType QGPT_HINT = new HintType("QGPT_HINT");

  private static final KnownValues<HintType> KNOWN =
      KnownValues.of(List.of(UNKNOWN, SUGGESTED_QUERY, QGPT_HINT));

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

  /** Returns the values that this version knows, in the contract's order. */
  public static List<HintType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

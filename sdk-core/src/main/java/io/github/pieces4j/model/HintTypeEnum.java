package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of suggestion a hint is. */
public record HintTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final HintTypeEnum UNKNOWN = new HintTypeEnum("UNKNOWN");
  public static final HintTypeEnum SUGGESTED_QUERY = new HintTypeEnum("SUGGESTED_QUERY");
  public static final HintTypeEnum QGPT_HINT = new HintTypeEnum("QGPT_HINT");

  private static final KnownValues<HintTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, SUGGESTED_QUERY, QGPT_HINT));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public HintTypeEnum {
    required(value, "HintTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HintTypeEnum of(String value) {
    HintTypeEnum known = KNOWN.find(value);
    return known == null ? new HintTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<HintTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

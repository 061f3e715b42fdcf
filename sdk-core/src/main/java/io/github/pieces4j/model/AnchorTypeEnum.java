package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether an anchor points to a file or to a directory. */
public record AnchorTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final AnchorTypeEnum UNKNOWN = new AnchorTypeEnum("UNKNOWN");
  public static final AnchorTypeEnum FILE = new AnchorTypeEnum("FILE");
  public static final AnchorTypeEnum DIRECTORY = new AnchorTypeEnum("DIRECTORY");

  private static final KnownValues<AnchorTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, FILE, DIRECTORY));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AnchorTypeEnum {
    required(value, "AnchorTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnchorTypeEnum of(String value) {
    AnchorTypeEnum known = KNOWN.find(value);
    return known == null ? new AnchorTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AnchorTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

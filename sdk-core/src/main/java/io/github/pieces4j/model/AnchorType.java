package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether an anchor points to a file or to a directory.
 *
 * @since 0.1
 */
@SchemaName("AnchorTypeEnum")
public record AnchorType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<AnchorType> KNOWN = new KnownValues<>();

  public static final AnchorType UNKNOWN = known("UNKNOWN");
  public static final AnchorType FILE = known("FILE");
  public static final AnchorType DIRECTORY = known("DIRECTORY");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public AnchorType {
    required(value, "AnchorType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AnchorType of(String value) {
    AnchorType known = KNOWN.find(value);
    return known == null ? new AnchorType(value) : known;
  }

  private static AnchorType known(String value) {
    return KNOWN.add(new AnchorType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<AnchorType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownAnchorType known() {
    return KnownAnchorType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

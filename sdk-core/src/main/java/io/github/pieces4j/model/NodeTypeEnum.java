package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What kind of object a node stands for. */
public record NodeTypeEnum(@JsonValue String value) implements OpenEnum {
  public static final NodeTypeEnum UNKNOWN = new NodeTypeEnum("UNKNOWN");
  public static final NodeTypeEnum TAG = new NodeTypeEnum("TAG");
  public static final NodeTypeEnum WEBSITE = new NodeTypeEnum("WEBSITE");
  public static final NodeTypeEnum FORMAT = new NodeTypeEnum("FORMAT");
  public static final NodeTypeEnum ASSET = new NodeTypeEnum("ASSET");

  private static final KnownValues<NodeTypeEnum> KNOWN =
      KnownValues.of(List.of(UNKNOWN, TAG, WEBSITE, FORMAT, ASSET));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public NodeTypeEnum {
    required(value, "NodeTypeEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NodeTypeEnum of(String value) {
    NodeTypeEnum known = KNOWN.find(value);
    return known == null ? new NodeTypeEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<NodeTypeEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

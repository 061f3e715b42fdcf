package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What kind of object a node stands for.
 *
 * @since 0.1
 */
@SchemaName("NodeTypeEnum")
public record NodeType(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<NodeType> KNOWN = new KnownValues<>();

  public static final NodeType UNKNOWN = known("UNKNOWN");
  public static final NodeType TAG = known("TAG");
  public static final NodeType WEBSITE = known("WEBSITE");
  public static final NodeType FORMAT = known("FORMAT");
  public static final NodeType ASSET = known("ASSET");

  /** Wraps a text as it stands on the wire; any text is valid. */
  public NodeType {
    required(value, "NodeType.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NodeType of(String value) {
    NodeType known = KNOWN.find(value);
    return known == null ? new NodeType(value) : known;
  }

  private static NodeType known(String value) {
    return KNOWN.add(new NodeType(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<NodeType> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownNodeType known() {
    return KnownNodeType.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

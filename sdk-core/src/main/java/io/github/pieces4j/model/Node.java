package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;

/**
 * One end of a relationship: an object in a graph.
 *
 * @param type the kind of object it stands for
 * @since 0.1
 */
@WireRecord
public record Node(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("root") Boolean root,
    @JsonProperty("type") NodeType type,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, NodeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Node {
    required(id, "Node.id");
    required(created, "Node.created");
    required(type, "Node.type");
    required(root, "Node.root");
    additionalProperties = unknown(additionalProperties, "Node.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static NodeBuilder builder() {
    return NodeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model.common;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import java.util.Map;

/**
 * One end of a relationship: an object in a graph.
 *
 * @param type the kind of object it stands for
 */
@WireRecord
public record Node(
    String id,
    GroupedTimestamp created,
    boolean root,
    NodeTypeEnum type,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, NodeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Node {
    required(id, "Node.id");
    required(created, "Node.created");
    required(type, "Node.type");
    additionalProperties = unknown(additionalProperties, "Node.additionalProperties");
  }
}

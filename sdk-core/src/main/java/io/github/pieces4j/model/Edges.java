package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;

/**
 * A list of edges.
 *
 * @since 0.1
 */
@WireRecord
public record Edges(
    @JsonProperty("iterable") List<Node> iterable,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<Node>, PiecesObject, EdgesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Edges {
    iterable = list(iterable, "Edges.iterable");
    required(iterable, "Edges.iterable");
    additionalProperties = unknown(additionalProperties, "Edges.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static EdgesBuilder builder() {
    return EdgesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

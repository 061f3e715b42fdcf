package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link between objects, with the embeddings it rests on.
 *
 * @param edges the objects it links
 * @param deleted a time here does not by itself mean that it is gone
 * @since 0.1
 */
@WireRecord
public record Relationship(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("edges") Edges edges,
    @JsonProperty("embeddings") Embeddings embeddings,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, RelationshipBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Relationship {
    required(id, "Relationship.id");
    required(created, "Relationship.created");
    required(edges, "Relationship.edges");
    required(embeddings, "Relationship.embeddings");
    required(updated, "Relationship.updated");
    additionalProperties = unknown(additionalProperties, "Relationship.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static RelationshipBuilder builder() {
    return RelationshipBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

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
 * A list of embeddings.
 *
 * @since 0.1
 */
@WireRecord
public record Embeddings(
    @JsonProperty("iterable") List<Embedding> iterable,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<Embedding>, PiecesObject, EmbeddingsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Embeddings {
    iterable = list(iterable, "Embeddings.iterable");
    required(iterable, "Embeddings.iterable");
    additionalProperties = unknown(additionalProperties, "Embeddings.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static EmbeddingsBuilder builder() {
    return EmbeddingsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

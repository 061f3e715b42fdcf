package io.github.pieces4j.model.machinelearning;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import java.util.List;
import java.util.Map;

/** A list of embeddings. */
@WireRecord
public record Embeddings(
    List<Embedding> iterable, @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, EmbeddingsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Embeddings {
    iterable = list(iterable, "Embeddings.iterable");
    required(iterable, "Embeddings.iterable");
    additionalProperties = unknown(additionalProperties, "Embeddings.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An embedding: the numbers that a model computed to stand for the meaning of a content.
 *
 * @param model model that computed it
 * @param raw the numbers of the vector, in order
 * @param deleted a time here does not by itself mean that it is gone
 * @since 0.1
 */
@WireRecord
public record Embedding(
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("model") Model model,
    @JsonProperty("raw") List<Double> raw,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, PiecesObject, EmbeddingBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Embedding {
    required(created, "Embedding.created");
    required(model, "Embedding.model");
    raw = list(raw, "Embedding.raw");
    required(raw, "Embedding.raw");
    required(updated, "Embedding.updated");
    additionalProperties = unknown(additionalProperties, "Embedding.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static EmbeddingBuilder builder() {
    return EmbeddingBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a search by embeddings, which finds what is similar in meaning.
 *
 * @param type which kind of embedding to compare
 * @since 0.1
 */
@WireRecord
public record EmbeddingsSearchOptions(
    @JsonProperty("type") EmbeddingType type,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("similarity") @Nullable Double similarity,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, EmbeddingsSearchOptionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public EmbeddingsSearchOptions {
    required(type, "EmbeddingsSearchOptions.type");
    additionalProperties =
        unknown(additionalProperties, "EmbeddingsSearchOptions.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static EmbeddingsSearchOptionsBuilder builder() {
    return EmbeddingsSearchOptionsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a search by the words of a text.
 *
 * @param exact whether to ask for exact matches only
 * @since 0.1
 */
@WireRecord
public record FullTextSearchOptions(
    @JsonProperty("exact") @Nullable Boolean exact,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("similarity") @Nullable Double similarity,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FullTextSearchOptionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FullTextSearchOptions {
    additionalProperties =
        unknown(additionalProperties, "FullTextSearchOptions.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FullTextSearchOptionsBuilder builder() {
    return FullTextSearchOptionsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

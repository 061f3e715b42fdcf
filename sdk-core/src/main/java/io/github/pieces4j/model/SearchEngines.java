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
 * A list of search engines.
 *
 * @since 0.1
 */
@WireRecord
public record SearchEngines(
    @JsonProperty("iterable") List<SearchEngine> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("type") @Nullable FilterOperationType type,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<SearchEngine>, PiecesObject, SearchEnginesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchEngines {
    iterable = list(iterable, "SearchEngines.iterable");
    required(iterable, "SearchEngines.iterable");
    additionalProperties = unknown(additionalProperties, "SearchEngines.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchEnginesBuilder builder() {
    return SearchEnginesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

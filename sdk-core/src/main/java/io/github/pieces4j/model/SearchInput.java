package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to search, made of one or more engines.
 *
 * @param engines the searches to run and how to combine them
 * @since 0.1
 */
@WireRecord
public record SearchInput(
    @JsonProperty("engines") SearchEngines engines,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SearchInputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchInput {
    required(engines, "SearchInput.engines");
    additionalProperties = unknown(additionalProperties, "SearchInput.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchInputBuilder builder() {
    return SearchInputBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

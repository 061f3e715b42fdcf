package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One search to run: a query and the ways of matching it.
 *
 * @param embeddings set to match by meaning
 * @param fullText set to match by words
 * @param operations further searches nested in this one
 * @param query the text to look for
 * @param temporal set to match by time
 * @param workstream set to match by workstream sources
 * @since 0.1
 */
@WireRecord
public record SearchEngine(
    @JsonProperty("embeddings") @Nullable EmbeddingsSearchOptions embeddings,
    @JsonProperty("full_text") @Nullable FullTextSearchOptions fullText,
    @JsonProperty("operations") @Nullable SearchEngines operations,
    @JsonProperty("query") @Nullable String query,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("temporal") @Nullable TemporalSearchOptions temporal,
    @JsonProperty("workstream") @Nullable WorkstreamSearchOptions workstream,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SearchEngineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchEngine {
    additionalProperties = unknown(additionalProperties, "SearchEngine.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchEngineBuilder builder() {
    return SearchEngineBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to workstream summaries.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedWorkstreamSummaries(
    @JsonProperty("iterable") List<ReferencedWorkstreamSummary> iterable,
    @JsonProperty("indices") @Nullable Map<String, Long> indices,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesCollection<ReferencedWorkstreamSummary>,
        PiecesObject,
        FlattenedWorkstreamSummariesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWorkstreamSummaries {
    iterable = list(iterable, "FlattenedWorkstreamSummaries.iterable");
    required(iterable, "FlattenedWorkstreamSummaries.iterable");
    indices = map(indices);
    additionalProperties =
        unknown(additionalProperties, "FlattenedWorkstreamSummaries.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWorkstreamSummariesBuilder builder() {
    return FlattenedWorkstreamSummariesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

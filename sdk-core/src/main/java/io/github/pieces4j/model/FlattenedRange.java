package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range of time as other objects refer to it.
 *
 * @param conversations conversations it is associated with
 * @param from start of the range
 * @param messages messages it is associated with
 * @param score the points counted for it so far
 * @param summaries workstream summaries it is associated with
 * @param to end of the range
 * @since 0.1
 */
@WireRecord
public record FlattenedRange(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("between") @Nullable Boolean between,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("from") @Nullable GroupedTimestamp from,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("to") @Nullable GroupedTimestamp to,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedRangeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedRange {
    required(id, "FlattenedRange.id");
    required(created, "FlattenedRange.created");
    required(updated, "FlattenedRange.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedRange.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedRangeBuilder builder() {
    return FlattenedRangeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

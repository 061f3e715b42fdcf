package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    GroupedTimestamp created,
    GroupedTimestamp updated,
    @Nullable Boolean between,
    @Nullable FlattenedConversations conversations,
    @Nullable GroupedTimestamp from,
    @Nullable FlattenedConversationMessages messages,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable GroupedTimestamp to,
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
}

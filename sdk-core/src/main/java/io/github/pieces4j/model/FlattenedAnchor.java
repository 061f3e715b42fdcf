package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An anchor as other objects refer to it: a file or directory and where it is found.
 *
 * @param points the places where it is found, each with a full path
 * @param type whether it is a file or a directory
 * @param deleted a time here does not by itself mean that it is gone
 * @param score the points counted for it so far
 * @param sources workstream pattern engine sources it is associated with
 * @param summaries workstream summaries it is associated with
 * @param watch whether it is to be watched for changes
 * @since 0.1
 */
@WireRecord
public record FlattenedAnchor(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("points") FlattenedAnchorPoints points,
    @JsonProperty("type") AnchorType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("watch") @Nullable Boolean watch,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedAnchorBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAnchor {
    required(id, "FlattenedAnchor.id");
    required(created, "FlattenedAnchor.created");
    required(points, "FlattenedAnchor.points");
    required(type, "FlattenedAnchor.type");
    required(updated, "FlattenedAnchor.updated");
    additionalProperties = unknown(additionalProperties, "FlattenedAnchor.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAnchorBuilder builder() {
    return FlattenedAnchorBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

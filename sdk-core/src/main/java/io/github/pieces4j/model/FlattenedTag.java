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
 * A label, with references to everything that carries it.
 *
 * @param category what the text of the tag is, such as a handle
 * @param text the label itself
 * @param interactions how often the tag was interacted with
 * @param mechanisms how the tag came to each asset, by asset id
 * @param sourceWindows windows of captured activity that carry the tag
 * @param tagsVector embedding of the tag, for similarity search
 * @param workstreamEvents events of captured activity that carry the tag
 * @since 0.1
 */
@WireRecord
public record FlattenedTag(
    @JsonProperty("id") String id,
    @JsonProperty("category") TagCategory category,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("text") String text,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("interactions") @Nullable Long interactions,
    @JsonProperty("mechanisms") @Nullable Map<String, Mechanism> mechanisms,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("relationship") @Nullable Relationship relationship,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("source_windows")
        @Nullable FlattenedWorkstreamPatternEngineSourceWindows sourceWindows,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tagsVector") @Nullable List<Double> tagsVector,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedTagBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedTag {
    required(id, "FlattenedTag.id");
    required(category, "FlattenedTag.category");
    required(created, "FlattenedTag.created");
    required(text, "FlattenedTag.text");
    required(updated, "FlattenedTag.updated");
    mechanisms = map(mechanisms);
    tagsVector = list(tagsVector, "FlattenedTag.tagsVector");
    additionalProperties = unknown(additionalProperties, "FlattenedTag.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedTagBuilder builder() {
    return FlattenedTagBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

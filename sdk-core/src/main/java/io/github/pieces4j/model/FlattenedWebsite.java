package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A website as other objects refer to it.
 *
 * @param url address of the website
 * @param deleted a time here does not by itself mean that it is gone
 * @param interactions how often the website was interacted with
 * @param mechanisms how the website came to each asset, by asset id
 * @param score the points counted for it so far
 * @param sourceWindows windows of captured activity it is associated with
 * @param sources workstream pattern engine sources it is associated with
 * @param summaries workstream summaries it is associated with
 * @since 0.1
 */
@WireRecord
public record FlattenedWebsite(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("url") String url,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("interactions") @Nullable Long interactions,
    @JsonProperty("mechanisms") @Nullable Map<String, Mechanism> mechanisms,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("source_windows")
        @Nullable FlattenedWorkstreamPatternEngineSourceWindows sourceWindows,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedWebsiteBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWebsite {
    required(id, "FlattenedWebsite.id");
    required(created, "FlattenedWebsite.created");
    required(name, "FlattenedWebsite.name");
    required(updated, "FlattenedWebsite.updated");
    required(url, "FlattenedWebsite.url");
    mechanisms = map(mechanisms);
    additionalProperties = unknown(additionalProperties, "FlattenedWebsite.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWebsiteBuilder builder() {
    return FlattenedWebsiteBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

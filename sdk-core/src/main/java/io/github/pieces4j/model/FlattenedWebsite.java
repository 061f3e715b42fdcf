package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
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
    String id,
    GroupedTimestamp created,
    String name,
    GroupedTimestamp updated,
    String url,
    @Nullable FlattenedAnnotations annotations,
    @Nullable FlattenedAssets assets,
    @Nullable FlattenedConversations conversations,
    @Nullable GroupedTimestamp deleted,
    @Nullable Long interactions,
    @Nullable Map<String, Mechanism> mechanisms,
    @Nullable FlattenedConversationMessages messages,
    @Nullable FlattenedPersons persons,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @JsonProperty("source_windows")
        @Nullable FlattenedWorkstreamPatternEngineSourceWindows sourceWindows,
    @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable FlattenedTags tags,
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
}

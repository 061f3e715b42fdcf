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
 * A source of captured activity as other objects refer to it.
 *
 * @param raw the application, window or address that the source stands for
 * @param accessibility whether its text can be read through the accessibility interface
 * @param summaries workstream summaries it is associated with
 * @param workstreamPatternEngineSourcesVector embedding of the source, for similarity search
 * @since 0.1
 */
@WireRecord
public record FlattenedIdentifiedWorkstreamPatternEngineSource(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("raw") WorkstreamPatternEngineSource raw,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("accessibility")
        @Nullable WorkstreamPatternEngineSourceSupportedAccessibility accessibility,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("filter") @Nullable Boolean filter,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstreamPatternEngineSourcesVector")
        @Nullable List<Double> workstreamPatternEngineSourcesVector,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped,
        Identified,
        PiecesObject,
        FlattenedIdentifiedWorkstreamPatternEngineSourceBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedIdentifiedWorkstreamPatternEngineSource {
    required(id, "FlattenedIdentifiedWorkstreamPatternEngineSource.id");
    required(created, "FlattenedIdentifiedWorkstreamPatternEngineSource.created");
    required(name, "FlattenedIdentifiedWorkstreamPatternEngineSource.name");
    required(raw, "FlattenedIdentifiedWorkstreamPatternEngineSource.raw");
    required(updated, "FlattenedIdentifiedWorkstreamPatternEngineSource.updated");
    workstreamPatternEngineSourcesVector =
        list(
            workstreamPatternEngineSourcesVector,
            "FlattenedIdentifiedWorkstreamPatternEngineSource.workstreamPatternEngineSourcesVector");
    additionalProperties =
        unknown(
            additionalProperties,
            "FlattenedIdentifiedWorkstreamPatternEngineSource.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedIdentifiedWorkstreamPatternEngineSourceBuilder builder() {
    return FlattenedIdentifiedWorkstreamPatternEngineSourceBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

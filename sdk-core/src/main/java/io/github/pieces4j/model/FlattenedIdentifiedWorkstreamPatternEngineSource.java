package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
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
    String id,
    GroupedTimestamp created,
    String name,
    WorkstreamPatternEngineSource raw,
    GroupedTimestamp updated,
    @Nullable WorkstreamPatternEngineSourceSupportedAccessibility accessibility,
    @Nullable FlattenedAnchors anchors,
    @Nullable FlattenedConversations conversations,
    @Nullable Boolean filter,
    @Nullable FlattenedConversationMessages messages,
    @Nullable FlattenedPersons persons,
    @Nullable EmbeddedModelSchema schema,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable FlattenedWebsites websites,
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
}

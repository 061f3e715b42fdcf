package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A window in which activity was captured, as other objects refer to it.
 *
 * @param name name of the window
 * @param score the points counted for it so far
 * @since 0.1
 */
@WireRecord
public record FlattenedWorkstreamPatternEngineSourceWindow(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped,
        Identified,
        PiecesObject,
        FlattenedWorkstreamPatternEngineSourceWindowBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWorkstreamPatternEngineSourceWindow {
    required(id, "FlattenedWorkstreamPatternEngineSourceWindow.id");
    required(created, "FlattenedWorkstreamPatternEngineSourceWindow.created");
    required(name, "FlattenedWorkstreamPatternEngineSourceWindow.name");
    required(updated, "FlattenedWorkstreamPatternEngineSourceWindow.updated");
    additionalProperties =
        unknown(
            additionalProperties,
            "FlattenedWorkstreamPatternEngineSourceWindow.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWorkstreamPatternEngineSourceWindowBuilder builder() {
    return FlattenedWorkstreamPatternEngineSourceWindowBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

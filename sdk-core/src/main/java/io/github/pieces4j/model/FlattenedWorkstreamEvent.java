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
 * An event of the user's captured activity as other objects refer to it.
 *
 * @param application application the event belongs to
 * @param trigger what set the event off
 * @param browserUrl address of the page open in the browser
 * @param context what was captured at the time
 * @param messages messages it is associated with
 * @param processing where processing takes place: on the device, in the cloud, or both
 * @param score the points counted for it so far
 * @param sourceWindows windows of captured activity it is associated with
 * @param sources workstream pattern engine sources it is associated with
 * @param summaries workstream summaries it is associated with
 * @param windowTitle title of the window in which it happened
 * @param workstreamEventsVector embedding of the event, for similarity search
 * @since 0.1
 */
@WireRecord
public record FlattenedWorkstreamEvent(
    @JsonProperty("id") String id,
    @JsonProperty("application") Application application,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("trigger") WorkstreamEventTrigger trigger,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("browserUrl") @Nullable String browserUrl,
    @JsonProperty("context") @Nullable WorkstreamEventContext context,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("processing") @Nullable Capability processing,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("source_windows")
        @Nullable FlattenedWorkstreamPatternEngineSourceWindows sourceWindows,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("windowTitle") @Nullable String windowTitle,
    @JsonProperty("workstreamEventsVector") @Nullable List<Double> workstreamEventsVector,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedWorkstreamEventBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWorkstreamEvent {
    required(id, "FlattenedWorkstreamEvent.id");
    required(application, "FlattenedWorkstreamEvent.application");
    required(created, "FlattenedWorkstreamEvent.created");
    required(trigger, "FlattenedWorkstreamEvent.trigger");
    required(updated, "FlattenedWorkstreamEvent.updated");
    workstreamEventsVector =
        list(workstreamEventsVector, "FlattenedWorkstreamEvent.workstreamEventsVector");
    additionalProperties =
        unknown(additionalProperties, "FlattenedWorkstreamEvent.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWorkstreamEventBuilder builder() {
    return FlattenedWorkstreamEventBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as other objects refer to it.
 *
 * @param conversation the conversation it belongs to
 * @param created when it was made; a conversation's messages come unsorted, so order them by this
 * @param role who said it
 * @param agent the agent involved, if any
 * @param deleted a time here does not by itself mean that it is gone
 * @param fragment what was said, as text or bytes; its content is left out when transferables are
 *     off
 * @param messages other messages it is associated with
 * @param model the language model involved, if any
 * @param ranges ranges of time it is associated with
 * @param score the points counted for it so far
 * @param sentiment a verdict on it: like, dislike or report
 * @param sources workstream pattern engine sources it is associated with
 * @param summaries workstream summaries it is associated with
 * @since 0.1
 */
@WireRecord
public record FlattenedConversationMessage(
    @JsonProperty("id") String id,
    @JsonProperty("conversation") ReferencedConversation conversation,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("role") MessageRole role,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("agent") @Nullable ConversationMessageAgent agent,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("fragment") @Nullable FragmentFormat fragment,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("model") @Nullable Model model,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("ranges") @Nullable FlattenedRanges ranges,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("sentiment") @Nullable MessageSentiment sentiment,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("summaryRoot") @Nullable ReferencedWorkstreamSummary summaryRoot,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped,
        Fragmented,
        Identified,
        PiecesObject,
        FlattenedConversationMessageBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedConversationMessage {
    required(id, "FlattenedConversationMessage.id");
    required(conversation, "FlattenedConversationMessage.conversation");
    required(created, "FlattenedConversationMessage.created");
    required(role, "FlattenedConversationMessage.role");
    required(updated, "FlattenedConversationMessage.updated");
    additionalProperties =
        unknown(additionalProperties, "FlattenedConversationMessage.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedConversationMessageBuilder builder() {
    return FlattenedConversationMessageBuilder.builder();
  }

  /** Returns this with another text in place of all forms of its content, and all else kept. */
  public FlattenedConversationMessage withText(String text) {
    return withFragment(FragmentText.with(fragment, text));
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

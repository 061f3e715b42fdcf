package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to be created; it is only stored, and no answer is generated.
 *
 * @param fragment what is said, as text or bytes
 * @param role who says it
 * @param agent the agent involved, if any
 * @param conversation the conversation to add it to; needed when a message is created on its own
 * @param messages other messages to associate it with
 * @param model the language model involved, if any
 * @param ranges ranges of time to associate it with
 * @param sentiment a verdict on it: like, dislike or report
 * @param sources workstream pattern engine sources to associate it with
 * @param summaries workstream summaries to associate it with
 * @since 0.1
 */
@WireRecord
public record SeededConversationMessage(
    @JsonProperty("fragment") FragmentFormat fragment,
    @JsonProperty("role") MessageRole role,
    @JsonProperty("agent") @Nullable ConversationMessageAgent agent,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("conversation") @Nullable ReferencedConversation conversation,
    @JsonProperty("created") @Nullable GroupedTimestamp created,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("model") @Nullable Model model,
    @JsonProperty("ranges") @Nullable FlattenedRanges ranges,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("sentiment") @Nullable MessageSentiment sentiment,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Fragmented, PiecesObject, SeededConversationMessageBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededConversationMessage {
    required(fragment, "SeededConversationMessage.fragment");
    required(role, "SeededConversationMessage.role");
    additionalProperties =
        unknown(additionalProperties, "SeededConversationMessage.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededConversationMessageBuilder builder() {
    return SeededConversationMessageBuilder.builder();
  }

  /** Returns this with another text in place of all forms of its content, and all else kept. */
  public SeededConversationMessage withText(String text) {
    return withFragment(FragmentText.with(fragment, text));
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

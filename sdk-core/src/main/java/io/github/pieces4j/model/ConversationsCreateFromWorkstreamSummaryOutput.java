package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of starting a conversation from a workstream summary.
 *
 * @param conversation reference to the new conversation
 * @since 0.1
 */
@WireRecord
public record ConversationsCreateFromWorkstreamSummaryOutput(
    @JsonProperty("conversation") ReferencedConversation conversation,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationsCreateFromWorkstreamSummaryOutputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationsCreateFromWorkstreamSummaryOutput {
    required(conversation, "ConversationsCreateFromWorkstreamSummaryOutput.conversation");
    additionalProperties =
        unknown(
            additionalProperties,
            "ConversationsCreateFromWorkstreamSummaryOutput.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationsCreateFromWorkstreamSummaryOutputBuilder builder() {
    return ConversationsCreateFromWorkstreamSummaryOutputBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

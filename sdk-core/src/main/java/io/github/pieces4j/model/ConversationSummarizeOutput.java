package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of summarizing a conversation.
 *
 * @param annotation reference to the annotation that holds the text of the summary
 * @param conversation the conversation that was summarized
 * @since 0.1
 */
@WireRecord
public record ConversationSummarizeOutput(
    @JsonProperty("annotation") ReferencedAnnotation annotation,
    @JsonProperty("conversation") ReferencedConversation conversation,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationSummarizeOutputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationSummarizeOutput {
    required(annotation, "ConversationSummarizeOutput.annotation");
    required(conversation, "ConversationSummarizeOutput.conversation");
    additionalProperties =
        unknown(additionalProperties, "ConversationSummarizeOutput.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationSummarizeOutputBuilder builder() {
    return ConversationSummarizeOutputBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

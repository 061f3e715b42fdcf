package io.github.pieces4j.model.conversation;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.annotation.ReferencedAnnotation;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of summarising a conversation.
 *
 * @param annotation reference to the annotation that holds the text of the summary
 * @param conversation the conversation that was summarised
 */
@WireRecord
public record ConversationSummarizeOutput(
    ReferencedAnnotation annotation,
    ReferencedConversation conversation,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationSummarizeOutputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationSummarizeOutput {
    required(annotation, "ConversationSummarizeOutput.annotation");
    required(conversation, "ConversationSummarizeOutput.conversation");
    additionalProperties =
        unknown(additionalProperties, "ConversationSummarizeOutput.additionalProperties");
  }
}

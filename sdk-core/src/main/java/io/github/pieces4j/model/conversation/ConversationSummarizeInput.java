package io.github.pieces4j.model.conversation;

import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.message.FlattenedConversationMessages;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to summarise a conversation or some of its messages.
 *
 * @param messages the messages to summarise; optional
 */
@WireRecord
public record ConversationSummarizeInput(
    @Nullable FlattenedConversationMessages messages,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationSummarizeInputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationSummarizeInput {
    additionalProperties =
        unknown(additionalProperties, "ConversationSummarizeInput.additionalProperties");
  }
}

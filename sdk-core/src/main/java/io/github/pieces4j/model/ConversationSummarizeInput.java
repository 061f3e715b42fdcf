package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to summarize a conversation or some of its messages.
 *
 * @param messages the messages to summarize; optional
 * @since 0.1
 */
@WireRecord
public record ConversationSummarizeInput(
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationSummarizeInputBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationSummarizeInput {
    additionalProperties =
        unknown(additionalProperties, "ConversationSummarizeInput.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationSummarizeInputBuilder builder() {
    return ConversationSummarizeInputBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

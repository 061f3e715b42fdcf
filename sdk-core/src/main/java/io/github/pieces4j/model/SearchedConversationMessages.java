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
 * A list of searched conversation messages.
 *
 * @since 0.1
 */
@WireRecord
public record SearchedConversationMessages(
    @JsonProperty("iterable") List<SearchedConversationMessage> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<SearchedConversationMessage>,
        PiecesObject,
        SearchedConversationMessagesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedConversationMessages {
    iterable = list(iterable, "SearchedConversationMessages.iterable");
    required(iterable, "SearchedConversationMessages.iterable");
    additionalProperties =
        unknown(additionalProperties, "SearchedConversationMessages.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedConversationMessagesBuilder builder() {
    return SearchedConversationMessagesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

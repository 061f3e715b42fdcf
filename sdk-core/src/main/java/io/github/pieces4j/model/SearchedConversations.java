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
 * A list of searched conversations.
 *
 * @since 0.1
 */
@WireRecord
public record SearchedConversations(
    @JsonProperty("iterable") List<SearchedConversation> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<SearchedConversation>, PiecesObject, SearchedConversationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedConversations {
    iterable = list(iterable, "SearchedConversations.iterable");
    required(iterable, "SearchedConversations.iterable");
    additionalProperties =
        unknown(additionalProperties, "SearchedConversations.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedConversationsBuilder builder() {
    return SearchedConversationsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

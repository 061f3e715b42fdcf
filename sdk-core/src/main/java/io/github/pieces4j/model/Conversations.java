package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of conversations.
 *
 * @since 0.1
 */
@WireRecord
public record Conversations(
    @JsonProperty("iterable") List<Conversation> iterable,
    @JsonProperty("indices") @Nullable Map<String, Long> indices,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesCollection<Conversation>, PiecesObject, ConversationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Conversations {
    iterable = list(iterable, "Conversations.iterable");
    required(iterable, "Conversations.iterable");
    indices = map(indices);
    additionalProperties = unknown(additionalProperties, "Conversations.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationsBuilder builder() {
    return ConversationsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

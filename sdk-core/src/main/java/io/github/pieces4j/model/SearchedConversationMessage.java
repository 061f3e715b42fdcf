package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that a search found.
 *
 * @param exact whether it matches exactly
 * @param identifier id of the message that was found
 * @param similarity how close the match is; the scale is not documented
 * @param message the message itself; only sent when transferables are on
 * @param temporal whether it was matched by time
 * @since 0.1
 */
@WireRecord
public record SearchedConversationMessage(
    @JsonProperty("exact") Boolean exact,
    @JsonProperty("identifier") String identifier,
    @JsonProperty("similarity") Double similarity,
    @JsonProperty("message") @Nullable ConversationMessage message,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("temporal") @Nullable Boolean temporal,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Found, PiecesObject, SearchedConversationMessageBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedConversationMessage {
    required(identifier, "SearchedConversationMessage.identifier");
    required(exact, "SearchedConversationMessage.exact");
    required(similarity, "SearchedConversationMessage.similarity");
    additionalProperties =
        unknown(additionalProperties, "SearchedConversationMessage.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedConversationMessageBuilder builder() {
    return SearchedConversationMessageBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

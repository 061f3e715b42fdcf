package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a search found.
 *
 * @param exact whether it matches exactly
 * @param identifier id of the conversation that was found
 * @param similarity how close the match is; the scale is not documented
 * @param annotations matching annotations
 * @param conversation the conversation itself; only sent when transferables are on
 * @param messages matching messages
 * @param temporal whether it was matched by time
 * @since 0.1
 */
@WireRecord
public record SearchedConversation(
    @JsonProperty("exact") Boolean exact,
    @JsonProperty("identifier") String identifier,
    @JsonProperty("similarity") Double similarity,
    @JsonProperty("annotations") @Nullable SearchedAnnotations annotations,
    @JsonProperty("conversation") @Nullable Conversation conversation,
    @JsonProperty("messages") @Nullable SearchedConversationMessages messages,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("temporal") @Nullable Boolean temporal,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Found, PiecesObject, SearchedConversationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedConversation {
    required(identifier, "SearchedConversation.identifier");
    required(exact, "SearchedConversation.exact");
    required(similarity, "SearchedConversation.similarity");
    additionalProperties =
        unknown(additionalProperties, "SearchedConversation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedConversationBuilder builder() {
    return SearchedConversationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answers in a conversation are to be based on.
 *
 * @param messages messages to take into account
 * @param sources workstream pattern engine sources to take into account
 * @param temporal ranges of time to take into account
 * @since 0.1
 */
@WireRecord
public record ConversationGrounding(
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("temporal") @Nullable TemporalRangeGrounding temporal,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationGroundingBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationGrounding {
    additionalProperties =
        unknown(additionalProperties, "ConversationGrounding.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationGroundingBuilder builder() {
    return ConversationGroundingBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

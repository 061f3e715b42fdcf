package io.github.pieces4j.model.message;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.Referenced;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refers to a conversation message by its identifier. */
@WireRecord
public record ReferencedConversationMessage(
    String id,
    @Nullable FlattenedConversationMessage reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedConversationMessage>,
        PiecesObject,
        ReferencedConversationMessageBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedConversationMessage {
    required(id, "ReferencedConversationMessage.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedConversationMessage.additionalProperties");
  }
}

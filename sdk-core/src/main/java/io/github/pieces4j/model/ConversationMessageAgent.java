package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The agent that had a part in a message.
 *
 * @param readableDescription description meant for people
 * @param readableName name meant for people
 * @since 0.1
 */
@WireRecord
public record ConversationMessageAgent(
    @JsonProperty("group_id") String groupId,
    @JsonProperty("instance_id") @Nullable String instanceId,
    @JsonProperty("readable_description") @Nullable String readableDescription,
    @JsonProperty("readable_name") @Nullable String readableName,
    @JsonProperty("role") @Nullable String role,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("task") @Nullable String task,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationMessageAgentBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationMessageAgent {
    required(groupId, "ConversationMessageAgent.groupId");
    additionalProperties =
        unknown(additionalProperties, "ConversationMessageAgent.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationMessageAgentBuilder builder() {
    return ConversationMessageAgentBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

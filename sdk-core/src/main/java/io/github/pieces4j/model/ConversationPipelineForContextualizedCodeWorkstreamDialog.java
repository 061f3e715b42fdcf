package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for dialog about code with the workstream as context; it has no settings.
 *
 * @since 0.1
 */
@SchemaName("QGPTConversationPipelineForContextualizedCodeWorkstreamDialog")
@WireRecord
public record ConversationPipelineForContextualizedCodeWorkstreamDialog(
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationPipelineForContextualizedCodeWorkstreamDialogBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationPipelineForContextualizedCodeWorkstreamDialog {
    additionalProperties =
        unknown(
            additionalProperties,
            "ConversationPipelineForContextualizedCodeWorkstreamDialog.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationPipelineForContextualizedCodeWorkstreamDialogBuilder builder() {
    return ConversationPipelineForContextualizedCodeWorkstreamDialogBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a prompt pipeline for a dialog.
 *
 * @param contextualizedCodeDialog dialog about code, with context
 * @param contextualizedCodeGeneration generation of code, with context
 * @param contextualizedCodeWorkstreamDialog dialog about code, with the workstream as context
 * @param generalizedCodeDialog dialog about code in general
 * @since 0.1
 */
@SchemaName("QGPTConversationPipeline")
@WireRecord
public record ConversationPipeline(
    @JsonProperty("contextualized_code_dialog")
        @Nullable ConversationPipelineForContextualizedCodeDialog contextualizedCodeDialog,
    @JsonProperty("contextualized_code_generation")
        @Nullable ConversationPipelineForContextualizedCodeGeneration contextualizedCodeGeneration,
    @JsonProperty("contextualized_code_workstream_dialog")
        @Nullable ConversationPipelineForContextualizedCodeWorkstreamDialog
            contextualizedCodeWorkstreamDialog,
    @JsonProperty("generalized_code_dialog")
        @Nullable ConversationPipelineForGeneralizedCodeDialog generalizedCodeDialog,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ConversationPipelineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ConversationPipeline {
    additionalProperties =
        unknown(additionalProperties, "ConversationPipeline.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationPipelineBuilder builder() {
    return ConversationPipelineBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

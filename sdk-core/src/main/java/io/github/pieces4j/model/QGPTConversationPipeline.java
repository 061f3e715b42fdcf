package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a prompt pipeline for a dialogue.
 *
 * @param contextualizedCodeDialog dialogue about code, with context
 * @param contextualizedCodeGeneration generation of code, with context
 * @param contextualizedCodeWorkstreamDialog dialogue about code, with the workstream as context
 * @param generalizedCodeDialog dialogue about code in general
 */
@WireRecord
public record QGPTConversationPipeline(
    @JsonProperty("contextualized_code_dialog")
        @Nullable QGPTConversationPipelineForContextualizedCodeDialog contextualizedCodeDialog,
    @JsonProperty("contextualized_code_generation")
        @Nullable QGPTConversationPipelineForContextualizedCodeGeneration
            contextualizedCodeGeneration,
    @JsonProperty("contextualized_code_workstream_dialog")
        @Nullable QGPTConversationPipelineForContextualizedCodeWorkstreamDialog
            contextualizedCodeWorkstreamDialog,
    @JsonProperty("generalized_code_dialog")
        @Nullable QGPTConversationPipelineForGeneralizedCodeDialog generalizedCodeDialog,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, QGPTConversationPipelineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public QGPTConversationPipeline {
    additionalProperties =
        unknown(additionalProperties, "QGPTConversationPipeline.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a prompt pipeline for a single task on code.
 *
 * @param codeCommentation adding comments to code
 * @param codeCompletion completing code
 * @param codeExplanation explaining code
 * @param codeFix repairing code
 * @param codeModification changing code as instructed
 */
@WireRecord
public record QGPTTaskPipeline(
    @JsonProperty("code_commentation")
        @Nullable QGPTTaskPipelineForCodeCommentation codeCommentation,
    @JsonProperty("code_completion") @Nullable QGPTTaskPipelineForCodeCompletion codeCompletion,
    @JsonProperty("code_explanation") @Nullable QGPTTaskPipelineForCodeExplanation codeExplanation,
    @JsonProperty("code_fix") @Nullable QGPTTaskPipelineForCodeFix codeFix,
    @JsonProperty("code_modification")
        @Nullable QGPTTaskPipelineForCodeModification codeModification,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, QGPTTaskPipelineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public QGPTTaskPipeline {
    additionalProperties = unknown(additionalProperties, "QGPTTaskPipeline.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
 * @since 0.1
 */
@SchemaName("QGPTTaskPipeline")
@WireRecord
public record TaskPipeline(
    @JsonProperty("code_commentation") @Nullable TaskPipelineForCodeCommentation codeCommentation,
    @JsonProperty("code_completion") @Nullable TaskPipelineForCodeCompletion codeCompletion,
    @JsonProperty("code_explanation") @Nullable TaskPipelineForCodeExplanation codeExplanation,
    @JsonProperty("code_fix") @Nullable TaskPipelineForCodeFix codeFix,
    @JsonProperty("code_modification") @Nullable TaskPipelineForCodeModification codeModification,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipeline {
    additionalProperties = unknown(additionalProperties, "TaskPipeline.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineBuilder builder() {
    return TaskPipelineBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

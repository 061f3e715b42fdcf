package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a prompt pipeline, for a dialog or for a single task.
 *
 * @param conversation pipeline for a dialog
 * @param task pipeline for a single task
 * @since 0.1
 */
@SchemaName("QGPTPromptPipeline")
@WireRecord
public record PromptPipeline(
    @JsonProperty("conversation") @Nullable ConversationPipeline conversation,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("task") @Nullable TaskPipeline task,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, PromptPipelineBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public PromptPipeline {
    additionalProperties = unknown(additionalProperties, "PromptPipeline.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static PromptPipelineBuilder builder() {
    return PromptPipelineBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

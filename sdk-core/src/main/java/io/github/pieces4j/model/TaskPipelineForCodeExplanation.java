package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for explaining code; it has no settings.
 *
 * @since 0.1
 */
@SchemaName("QGPTTaskPipelineForCodeExplanation")
@WireRecord
public record TaskPipelineForCodeExplanation(
    @Nullable EmbeddedModelSchema schema, @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineForCodeExplanationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipelineForCodeExplanation {
    additionalProperties =
        unknown(additionalProperties, "TaskPipelineForCodeExplanation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineForCodeExplanationBuilder builder() {
    return TaskPipelineForCodeExplanationBuilder.builder();
  }
}

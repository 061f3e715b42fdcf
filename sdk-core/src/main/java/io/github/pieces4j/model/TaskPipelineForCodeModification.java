package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for changing code as instructed.
 *
 * @param instruction how the code is to be changed
 * @since 0.1
 */
@SchemaName("QGPTTaskPipelineForCodeModification")
@WireRecord
public record TaskPipelineForCodeModification(
    @JsonProperty("instruction") @Nullable String instruction,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineForCodeModificationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipelineForCodeModification {
    additionalProperties =
        unknown(additionalProperties, "TaskPipelineForCodeModification.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineForCodeModificationBuilder builder() {
    return TaskPipelineForCodeModificationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

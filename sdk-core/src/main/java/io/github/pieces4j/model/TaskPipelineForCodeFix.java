package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for repairing code.
 *
 * @param error the error to repair
 * @since 0.1
 */
@SchemaName("QGPTTaskPipelineForCodeFix")
@WireRecord
public record TaskPipelineForCodeFix(
    @JsonProperty("error") @Nullable String error,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineForCodeFixBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipelineForCodeFix {
    additionalProperties =
        unknown(additionalProperties, "TaskPipelineForCodeFix.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineForCodeFixBuilder builder() {
    return TaskPipelineForCodeFixBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

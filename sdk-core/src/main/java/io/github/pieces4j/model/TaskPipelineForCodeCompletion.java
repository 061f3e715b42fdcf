package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for completing code.
 *
 * @param context texts that serve as context
 * @since 0.1
 */
@SchemaName("QGPTTaskPipelineForCodeCompletion")
@WireRecord
public record TaskPipelineForCodeCompletion(
    @JsonProperty("context") @Nullable List<String> context,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineForCodeCompletionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipelineForCodeCompletion {
    context = list(context, "TaskPipelineForCodeCompletion.context");
    additionalProperties =
        unknown(additionalProperties, "TaskPipelineForCodeCompletion.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineForCodeCompletionBuilder builder() {
    return TaskPipelineForCodeCompletionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

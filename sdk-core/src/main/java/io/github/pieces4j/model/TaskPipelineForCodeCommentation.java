package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for adding comments to code; it has no settings.
 *
 * @since 0.1
 */
@SchemaName("QGPTTaskPipelineForCodeCommentation")
@WireRecord
public record TaskPipelineForCodeCommentation(
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TaskPipelineForCodeCommentationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TaskPipelineForCodeCommentation {
    additionalProperties =
        unknown(additionalProperties, "TaskPipelineForCodeCommentation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TaskPipelineForCodeCommentationBuilder builder() {
    return TaskPipelineForCodeCommentationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

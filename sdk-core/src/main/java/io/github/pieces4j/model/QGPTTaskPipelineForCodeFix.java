package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline for repairing code.
 *
 * @param error the error to repair
 */
@WireRecord
public record QGPTTaskPipelineForCodeFix(
    @Nullable String error,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, QGPTTaskPipelineForCodeFixBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public QGPTTaskPipelineForCodeFix {
    additionalProperties =
        unknown(additionalProperties, "QGPTTaskPipelineForCodeFix.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline for explaining code; it has no settings. */
@WireRecord
public record QGPTTaskPipelineForCodeExplanation(
    @Nullable EmbeddedModelSchema schema, @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, QGPTTaskPipelineForCodeExplanationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public QGPTTaskPipelineForCodeExplanation {
    additionalProperties =
        unknown(additionalProperties, "QGPTTaskPipelineForCodeExplanation.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline for dialogue about code in general; it has no settings. */
@WireRecord
public record QGPTConversationPipelineForGeneralizedCodeDialog(
    @Nullable EmbeddedModelSchema schema, @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, QGPTConversationPipelineForGeneralizedCodeDialogBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public QGPTConversationPipelineForGeneralizedCodeDialog {
    additionalProperties =
        unknown(
            additionalProperties,
            "QGPTConversationPipelineForGeneralizedCodeDialog.additionalProperties");
  }
}

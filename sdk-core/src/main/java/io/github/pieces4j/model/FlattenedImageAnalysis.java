package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about an image, such as the text in it.
 *
 * @param analysis id of the analysis this is part of
 * @param ocr text recognized in the image
 * @since 0.1
 */
@WireRecord
public record FlattenedImageAnalysis(
    @JsonProperty("id") String id,
    @JsonProperty("analysis") String analysis,
    @JsonProperty("ocr") @Nullable FlattenedOCRAnalysis ocr,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedImageAnalysisBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedImageAnalysis {
    required(id, "FlattenedImageAnalysis.id");
    required(analysis, "FlattenedImageAnalysis.analysis");
    additionalProperties =
        unknown(additionalProperties, "FlattenedImageAnalysis.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedImageAnalysisBuilder builder() {
    return FlattenedImageAnalysisBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

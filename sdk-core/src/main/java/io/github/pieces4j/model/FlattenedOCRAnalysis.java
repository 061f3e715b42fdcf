package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text recognized in an image, with and without layout.
 *
 * @param hocr recognized text with its layout, in hOCR markup
 * @param image id of the image analysis this is part of
 * @param model model that read the text
 * @param raw recognized text without layout
 * @since 0.1
 */
@WireRecord
public record FlattenedOCRAnalysis(
    @JsonProperty("id") String id,
    @JsonProperty("hocr") ReferencedFormat hocr,
    @JsonProperty("image") String image,
    @JsonProperty("model") Model model,
    @JsonProperty("raw") ReferencedFormat raw,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedOCRAnalysisBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedOCRAnalysis {
    required(id, "FlattenedOCRAnalysis.id");
    required(hocr, "FlattenedOCRAnalysis.hocr");
    required(image, "FlattenedOCRAnalysis.image");
    required(model, "FlattenedOCRAnalysis.model");
    required(raw, "FlattenedOCRAnalysis.raw");
    additionalProperties =
        unknown(additionalProperties, "FlattenedOCRAnalysis.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedOCRAnalysisBuilder builder() {
    return FlattenedOCRAnalysisBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

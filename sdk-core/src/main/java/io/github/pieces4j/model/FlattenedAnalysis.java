package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about the content of a format, for code or for an image.
 *
 * @param format id of the format analyzed
 * @param code findings, if the content is code
 * @param image findings, if the content is an image
 * @since 0.1
 */
@WireRecord
public record FlattenedAnalysis(
    String id,
    String format,
    @Nullable CodeAnalysis code,
    @Nullable FlattenedImageAnalysis image,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedAnalysisBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAnalysis {
    required(id, "FlattenedAnalysis.id");
    required(format, "FlattenedAnalysis.format");
    additionalProperties = unknown(additionalProperties, "FlattenedAnalysis.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAnalysisBuilder builder() {
    return FlattenedAnalysisBuilder.builder();
  }
}

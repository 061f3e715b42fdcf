package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("id") String id,
    @JsonProperty("format") String format,
    @JsonProperty("code") @Nullable CodeAnalysis code,
    @JsonProperty("image") @Nullable FlattenedImageAnalysis image,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that a search found.
 *
 * @param exact whether it matches exactly
 * @param identifier id of the annotation that was found
 * @param similarity how close the match is; the scale is not documented
 * @param annotation the annotation itself; only sent when transferables are on
 * @param temporal whether it was matched by time
 * @since 0.1
 */
@WireRecord
public record SearchedAnnotation(
    @JsonProperty("exact") Boolean exact,
    @JsonProperty("identifier") String identifier,
    @JsonProperty("similarity") Double similarity,
    @JsonProperty("annotation") @Nullable Annotation annotation,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("temporal") @Nullable Boolean temporal,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Found, PiecesObject, SearchedAnnotationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedAnnotation {
    required(identifier, "SearchedAnnotation.identifier");
    required(exact, "SearchedAnnotation.exact");
    required(similarity, "SearchedAnnotation.similarity");
    additionalProperties = unknown(additionalProperties, "SearchedAnnotation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedAnnotationBuilder builder() {
    return SearchedAnnotationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

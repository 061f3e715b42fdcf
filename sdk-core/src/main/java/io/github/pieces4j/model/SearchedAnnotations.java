package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of searched annotations.
 *
 * @since 0.1
 */
@WireRecord
public record SearchedAnnotations(
    @JsonProperty("iterable") List<SearchedAnnotation> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<SearchedAnnotation>, PiecesObject, SearchedAnnotationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SearchedAnnotations {
    iterable = list(iterable, "SearchedAnnotations.iterable");
    required(iterable, "SearchedAnnotations.iterable");
    additionalProperties =
        unknown(additionalProperties, "SearchedAnnotations.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SearchedAnnotationsBuilder builder() {
    return SearchedAnnotationsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

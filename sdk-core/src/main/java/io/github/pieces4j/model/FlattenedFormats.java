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
 * References to formats.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedFormats(
    @JsonProperty("iterable") List<ReferencedFormat> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ReferencedFormat>, PiecesObject, FlattenedFormatsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedFormats {
    iterable = list(iterable, "FlattenedFormats.iterable");
    required(iterable, "FlattenedFormats.iterable");
    additionalProperties = unknown(additionalProperties, "FlattenedFormats.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedFormatsBuilder builder() {
    return FlattenedFormatsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

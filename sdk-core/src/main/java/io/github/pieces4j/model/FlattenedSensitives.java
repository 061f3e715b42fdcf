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
 * References to sensitives.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedSensitives(
    @JsonProperty("iterable") List<ReferencedSensitive> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ReferencedSensitive>, PiecesObject, FlattenedSensitivesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedSensitives {
    iterable = list(iterable, "FlattenedSensitives.iterable");
    required(iterable, "FlattenedSensitives.iterable");
    additionalProperties =
        unknown(additionalProperties, "FlattenedSensitives.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedSensitivesBuilder builder() {
    return FlattenedSensitivesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

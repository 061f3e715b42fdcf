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
 * A list of classifications.
 *
 * @since 0.1
 */
@WireRecord
public record Classifications(
    @JsonProperty("iterable") List<Classification> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<Classification>, PiecesObject, ClassificationsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Classifications {
    iterable = list(iterable, "Classifications.iterable");
    required(iterable, "Classifications.iterable");
    additionalProperties = unknown(additionalProperties, "Classifications.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ClassificationsBuilder builder() {
    return ClassificationsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

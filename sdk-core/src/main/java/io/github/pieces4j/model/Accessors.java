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
 * A list of accessors.
 *
 * @since 0.1
 */
@WireRecord
public record Accessors(
    @JsonProperty("iterable") List<Accessor> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<Accessor>, PiecesObject, AccessorsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Accessors {
    iterable = list(iterable, "Accessors.iterable");
    required(iterable, "Accessors.iterable");
    additionalProperties = unknown(additionalProperties, "Accessors.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AccessorsBuilder builder() {
    return AccessorsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

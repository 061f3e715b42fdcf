package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    List<Accessor> iterable,
    @Nullable EmbeddedModelSchema schema,
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
}

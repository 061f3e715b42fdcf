package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a sensitive by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedSensitive(
    String id,
    @Nullable FlattenedSensitive reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedSensitive>, PiecesObject, ReferencedSensitiveBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedSensitive {
    required(id, "ReferencedSensitive.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedSensitive.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedSensitiveBuilder builder() {
    return ReferencedSensitiveBuilder.builder();
  }
}

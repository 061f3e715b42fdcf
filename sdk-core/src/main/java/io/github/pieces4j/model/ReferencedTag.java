package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a tag by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedTag(
    String id,
    @Nullable FlattenedTag reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedTag>, PiecesObject, ReferencedTagBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedTag {
    required(id, "ReferencedTag.id");
    additionalProperties = unknown(additionalProperties, "ReferencedTag.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedTagBuilder builder() {
    return ReferencedTagBuilder.builder();
  }
}

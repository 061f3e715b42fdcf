package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a tag by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedTag(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedTag reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

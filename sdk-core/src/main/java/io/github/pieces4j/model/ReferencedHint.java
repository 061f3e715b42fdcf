package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a hint by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedHint(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedHint reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedHint>, PiecesObject, ReferencedHintBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedHint {
    required(id, "ReferencedHint.id");
    additionalProperties = unknown(additionalProperties, "ReferencedHint.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedHintBuilder builder() {
    return ReferencedHintBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

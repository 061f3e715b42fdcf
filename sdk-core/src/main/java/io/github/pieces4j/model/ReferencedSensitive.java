package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a sensitive by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedSensitive(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedSensitive reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

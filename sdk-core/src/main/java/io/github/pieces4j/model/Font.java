package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The font a user reads in.
 *
 * @since 0.1
 */
@WireRecord
public record Font(
    @JsonProperty("size") Long size,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FontBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Font {
    required(size, "Font.size");
    additionalProperties = unknown(additionalProperties, "Font.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FontBuilder builder() {
    return FontBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How applications look for a user: the font and the theme chosen.
 *
 * @since 0.1
 */
@WireRecord
public record Aesthetics(
    @JsonProperty("font") Font font,
    @JsonProperty("theme") Theme theme,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AestheticsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Aesthetics {
    required(font, "Aesthetics.font");
    required(theme, "Aesthetics.theme");
    additionalProperties = unknown(additionalProperties, "Aesthetics.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AestheticsBuilder builder() {
    return AestheticsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model.application;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How applications look for a user: the font and the theme chosen. */
@WireRecord
public record Aesthetics(
    Font font,
    Theme theme,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, AestheticsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Aesthetics {
    required(font, "Aesthetics.font");
    required(theme, "Aesthetics.theme");
    additionalProperties = unknown(additionalProperties, "Aesthetics.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The color theme a user sees.
 *
 * @param dark whether it is the dark theme
 * @since 0.1
 */
@WireRecord
public record Theme(
    @JsonProperty("dark") Boolean dark,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ThemeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Theme {
    required(dark, "Theme.dark");
    additionalProperties = unknown(additionalProperties, "Theme.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ThemeBuilder builder() {
    return ThemeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

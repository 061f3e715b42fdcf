package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A position in a file, as line and character.
 *
 * @param character offset within the line, from zero by language server convention
 * @param line line number, from zero by language server convention
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolLocationRangePosition(
    @JsonProperty("character") Long character,
    @JsonProperty("line") Long line,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolLocationRangePositionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolLocationRangePosition {
    required(character, "LanguageServerProtocolLocationRangePosition.character");
    required(line, "LanguageServerProtocolLocationRangePosition.line");
    additionalProperties =
        unknown(
            additionalProperties,
            "LanguageServerProtocolLocationRangePosition.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolLocationRangePositionBuilder builder() {
    return LanguageServerProtocolLocationRangePositionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

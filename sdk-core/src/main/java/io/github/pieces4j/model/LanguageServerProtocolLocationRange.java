package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range of text within a file.
 *
 * @param end position just after the range, by language server convention
 * @param start position of the first character
 * @since 0.1
 */
@WireRecord
public record LanguageServerProtocolLocationRange(
    @JsonProperty("end") LanguageServerProtocolLocationRangePosition end,
    @JsonProperty("start") LanguageServerProtocolLocationRangePosition start,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, LanguageServerProtocolLocationRangeBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public LanguageServerProtocolLocationRange {
    required(end, "LanguageServerProtocolLocationRange.end");
    required(start, "LanguageServerProtocolLocationRange.start");
    additionalProperties =
        unknown(additionalProperties, "LanguageServerProtocolLocationRange.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static LanguageServerProtocolLocationRangeBuilder builder() {
    return LanguageServerProtocolLocationRangeBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text: where it starts and ends, and what it says.
 *
 * @param end index in the original text where it ends
 * @param start index in the original text where it starts
 * @param text the text found there
 * @since 0.1
 */
@WireRecord
public record TextLocation(
    @JsonProperty("end") Long end,
    @JsonProperty("start") Long start,
    @JsonProperty("text") String text,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TextLocationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TextLocation {
    required(text, "TextLocation.text");
    required(end, "TextLocation.end");
    required(start, "TextLocation.start");
    additionalProperties = unknown(additionalProperties, "TextLocation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TextLocationBuilder builder() {
    return TextLocationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text from a web page and what kind of text it is.
 *
 * @param classification what kind of text it is
 * @param value the text itself
 * @since 0.1
 */
@WireRecord
public record BrowserSelection(
    @JsonProperty("classification") Classification classification,
    @JsonProperty("value") TransferableString value,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, BrowserSelectionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserSelection {
    required(classification, "BrowserSelection.classification");
    required(value, "BrowserSelection.value");
    additionalProperties = unknown(additionalProperties, "BrowserSelection.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BrowserSelectionBuilder builder() {
    return BrowserSelectionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

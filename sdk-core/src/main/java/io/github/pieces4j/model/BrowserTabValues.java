package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of browser tab values.
 *
 * @since 0.1
 */
@WireRecord
public record BrowserTabValues(
    @JsonProperty("iterable") List<BrowserTabValue> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<BrowserTabValue>, PiecesObject, BrowserTabValuesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserTabValues {
    iterable = list(iterable, "BrowserTabValues.iterable");
    required(iterable, "BrowserTabValues.iterable");
    additionalProperties = unknown(additionalProperties, "BrowserTabValues.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BrowserTabValuesBuilder builder() {
    return BrowserTabValuesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

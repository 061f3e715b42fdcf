package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content captured from a web page, in one or more forms.
 *
 * @param html the content as HTML
 * @param md the content as Markdown
 * @param selection what the user had selected
 * @param text the content as plain text
 * @since 0.1
 */
@WireRecord
public record BrowserTabValue(
    @JsonProperty("html") @Nullable TransferableString html,
    @JsonProperty("md") @Nullable TransferableString md,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("selection") @Nullable BrowserSelection selection,
    @JsonProperty("snippet") @Nullable BrowserSelection snippet,
    @JsonProperty("text") @Nullable TransferableString text,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, BrowserTabValueBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public BrowserTabValue {
    additionalProperties = unknown(additionalProperties, "BrowserTabValue.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static BrowserTabValueBuilder builder() {
    return BrowserTabValueBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

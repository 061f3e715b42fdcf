package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    @Nullable TransferableString html,
    @Nullable TransferableString md,
    @Nullable EmbeddedModelSchema schema,
    @Nullable BrowserSelection selection,
    @Nullable BrowserSelection snippet,
    @Nullable TransferableString text,
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
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was on the clipboard, and where it came from.
 *
 * @param appTitle name of the application
 * @param windowTitle title of the window
 * @since 0.1
 */
@WireRecord
public record NativeClipboard(
    NativeClipboardContent content,
    Boolean isCached,
    @Nullable String appTitle,
    @Nullable EmbeddedModelSchema schema,
    @Nullable String windowTitle,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, NativeClipboardBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public NativeClipboard {
    required(content, "NativeClipboard.content");
    required(isCached, "NativeClipboard.isCached");
    additionalProperties = unknown(additionalProperties, "NativeClipboard.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static NativeClipboardBuilder builder() {
    return NativeClipboardBuilder.builder();
  }
}

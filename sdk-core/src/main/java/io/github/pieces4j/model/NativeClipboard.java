package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
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
    @JsonProperty("content") NativeClipboardContent content,
    @JsonProperty("isCached") Boolean isCached,
    @JsonProperty("appTitle") @Nullable String appTitle,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("windowTitle") @Nullable String windowTitle,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of the clipboard, in one or more forms.
 *
 * @param html the content as HTML
 * @param rtf the content as Rich Text Format
 * @param text the content as plain text
 * @since 0.1
 */
@WireRecord
public record NativeClipboardContent(
    @JsonProperty("html") @Nullable String html,
    @JsonProperty("rtf") @Nullable String rtf,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("text") @Nullable String text,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, NativeClipboardContentBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public NativeClipboardContent {
    additionalProperties =
        unknown(additionalProperties, "NativeClipboardContent.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static NativeClipboardContentBuilder builder() {
    return NativeClipboardContentBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was captured at the time of an event, by the place it came from.
 *
 * @param accessibility text read through the accessibility interface
 * @param browser tabs of the web browser
 * @param ide state of the editor
 * @param nativeClipboard what was on the clipboard
 * @param nativeOcr text recognized in the picture of a window
 * @since 0.1
 */
@WireRecord
public record WorkstreamEventContext(
    @JsonProperty("accessibility") @Nullable NativeAccessibility accessibility,
    @JsonProperty("browser") @Nullable WorkstreamEventTriggerContextBrowser browser,
    @JsonProperty("ide") @Nullable WorkstreamEventTriggerContextIDE ide,
    @JsonProperty("native_clipboard") @Nullable NativeClipboard nativeClipboard,
    @JsonProperty("native_ocr") @Nullable NativeOCR nativeOcr,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamEventContextBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamEventContext {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamEventContext.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamEventContextBuilder builder() {
    return WorkstreamEventContextBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

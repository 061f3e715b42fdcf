package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text read from a window through the accessibility interface of the operating system.
 *
 * @param accessibilityText the text that was read
 * @param appTitle name of the application
 * @param windowTitle title of the window
 * @param browserUrl address of the page, where the window is a browser
 * @since 0.1
 */
@WireRecord
public record NativeAccessibility(
    @JsonProperty("accessibilityText") String accessibilityText,
    @JsonProperty("appTitle") String appTitle,
    @JsonProperty("isCached") Boolean isCached,
    @JsonProperty("isMerged") Boolean isMerged,
    @JsonProperty("windowTitle") String windowTitle,
    @JsonProperty("browserUrl") @Nullable String browserUrl,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, NativeAccessibilityBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public NativeAccessibility {
    required(accessibilityText, "NativeAccessibility.accessibilityText");
    required(appTitle, "NativeAccessibility.appTitle");
    required(windowTitle, "NativeAccessibility.windowTitle");
    required(isCached, "NativeAccessibility.isCached");
    required(isMerged, "NativeAccessibility.isMerged");
    additionalProperties =
        unknown(additionalProperties, "NativeAccessibility.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static NativeAccessibilityBuilder builder() {
    return NativeAccessibilityBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text recognized in the picture of a window.
 *
 * @param appTitle name of the application
 * @param ocrText the recognized text
 * @param ocrTextHash hash of the recognized text
 * @param windowTitle title of the window
 * @param browserUrl address of the page, where the window is a browser
 * @param embeddingModelUniqueName unique name of the embedding model
 * @since 0.1
 */
@WireRecord
public record NativeOCR(
    @JsonProperty("appTitle") String appTitle,
    @JsonProperty("isCached") Boolean isCached,
    @JsonProperty("isMerged") Boolean isMerged,
    @JsonProperty("ocrText") String ocrText,
    @JsonProperty("ocrTextHash") String ocrTextHash,
    @JsonProperty("windowTitle") String windowTitle,
    @JsonProperty("browserUrl") @Nullable String browserUrl,
    @JsonProperty("embeddingModelUniqueName") @Nullable String embeddingModelUniqueName,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, NativeOCRBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public NativeOCR {
    required(appTitle, "NativeOCR.appTitle");
    required(ocrText, "NativeOCR.ocrText");
    required(ocrTextHash, "NativeOCR.ocrTextHash");
    required(windowTitle, "NativeOCR.windowTitle");
    required(isCached, "NativeOCR.isCached");
    required(isMerged, "NativeOCR.isMerged");
    additionalProperties = unknown(additionalProperties, "NativeOCR.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static NativeOCRBuilder builder() {
    return NativeOCRBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

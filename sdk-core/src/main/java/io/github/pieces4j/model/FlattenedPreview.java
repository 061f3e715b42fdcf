package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which formats of an asset to show as its preview.
 *
 * @param base id of the format to show
 * @param overlay id of the format to lay over the base
 * @since 0.1
 */
@WireRecord
public record FlattenedPreview(
    @JsonProperty("base") String base,
    @JsonProperty("overlay") @Nullable String overlay,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FlattenedPreviewBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedPreview {
    required(base, "FlattenedPreview.base");
    additionalProperties = unknown(additionalProperties, "FlattenedPreview.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedPreviewBuilder builder() {
    return FlattenedPreviewBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

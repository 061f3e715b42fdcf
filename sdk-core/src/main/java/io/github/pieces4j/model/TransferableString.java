package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content as text in one of several forms, of which raw is the usual one.
 *
 * @param raw the content itself, as plain text
 * @since 0.1
 */
@WireRecord
public record TransferableString(
    @JsonProperty("base64") @Nullable String base64,
    @JsonProperty("base64_url") @Nullable String base64Url,
    @JsonProperty("data_url") @Nullable String dataUrl,
    @JsonProperty("raw") @Nullable String raw,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TransferableStringBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TransferableString {
    additionalProperties = unknown(additionalProperties, "TransferableString.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TransferableStringBuilder builder() {
    return TransferableStringBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

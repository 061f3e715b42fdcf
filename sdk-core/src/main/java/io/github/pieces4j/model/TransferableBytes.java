package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content as bytes in one of several forms, of which raw is the usual one.
 *
 * @param raw the content itself, one number for each byte
 * @since 0.1
 */
@WireRecord
public record TransferableBytes(
    @JsonProperty("base64") @Nullable List<Long> base64,
    @JsonProperty("base64_url") @Nullable List<Long> base64Url,
    @JsonProperty("data_url") @Nullable List<Long> dataUrl,
    @JsonProperty("raw") @Nullable List<Long> raw,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, TransferableBytesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public TransferableBytes {
    base64 = list(base64, "TransferableBytes.base64");
    base64Url = list(base64Url, "TransferableBytes.base64Url");
    dataUrl = list(dataUrl, "TransferableBytes.dataUrl");
    raw = list(raw, "TransferableBytes.raw");
    additionalProperties = unknown(additionalProperties, "TransferableBytes.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static TransferableBytesBuilder builder() {
    return TransferableBytesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

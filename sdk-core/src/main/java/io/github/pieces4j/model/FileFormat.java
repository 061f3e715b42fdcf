package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, as bytes or as text.
 *
 * @param bytes content of the file as bytes
 * @param string content of the file as text
 * @since 0.1
 */
@WireRecord
public record FileFormat(
    @JsonProperty("bytes") @Nullable TransferableBytes bytes,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("string") @Nullable TransferableString string,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FileFormatBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FileFormat {
    additionalProperties = unknown(additionalProperties, "FileFormat.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FileFormatBuilder builder() {
    return FileFormatBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Content that is not a file, such as a message or a snippet: as text or as bytes, with its kind.
 *
 * @param bytes content as bytes; left out without transferables
 * @param string content as text; left out without transferables
 * @since 0.1
 */
@WireRecord
public record FragmentFormat(
    @JsonProperty("bytes") @Nullable TransferableBytes bytes,
    @JsonProperty("metadata") @Nullable FragmentMetadata metadata,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("string") @Nullable TransferableString string,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FragmentFormatBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FragmentFormat {
    additionalProperties = unknown(additionalProperties, "FragmentFormat.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FragmentFormatBuilder builder() {
    return FragmentFormatBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

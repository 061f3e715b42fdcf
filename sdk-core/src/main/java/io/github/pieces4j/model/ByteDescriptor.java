package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A size in bytes, as a number and as text for people.
 *
 * @param readable the size as text for people
 * @param value number of bytes
 * @since 0.1
 */
@WireRecord
public record ByteDescriptor(
    @JsonProperty("readable") String readable,
    @JsonProperty("value") Long value,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, ByteDescriptorBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ByteDescriptor {
    required(readable, "ByteDescriptor.readable");
    required(value, "ByteDescriptor.value");
    additionalProperties = unknown(additionalProperties, "ByteDescriptor.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ByteDescriptorBuilder builder() {
    return ByteDescriptorBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

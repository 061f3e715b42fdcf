package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a fragment besides its content.
 *
 * @param ext exact kind of the content, mostly a file name extension
 * @since 0.1
 */
@WireRecord
public record FragmentMetadata(
    @JsonProperty("ext") @Nullable SpecificClassification ext,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FragmentMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FragmentMetadata {
    additionalProperties = unknown(additionalProperties, "FragmentMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FragmentMetadataBuilder builder() {
    return FragmentMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a secret was found: where it stands and how random it looks.
 *
 * @param entropy how random the secret looks
 * @param match where in the text it was found
 * @since 0.1
 */
@WireRecord
public record SensitiveMetadata(
    @JsonProperty("entropy") @Nullable Double entropy,
    @JsonProperty("match") @Nullable TextMatch match,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SensitiveMetadataBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SensitiveMetadata {
    additionalProperties = unknown(additionalProperties, "SensitiveMetadata.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SensitiveMetadataBuilder builder() {
    return SensitiveMetadataBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

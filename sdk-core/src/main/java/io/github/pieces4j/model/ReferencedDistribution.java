package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a distribution by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedDistribution(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedDistribution reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedDistribution>, PiecesObject, ReferencedDistributionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedDistribution {
    required(id, "ReferencedDistribution.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedDistribution.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedDistributionBuilder builder() {
    return ReferencedDistributionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

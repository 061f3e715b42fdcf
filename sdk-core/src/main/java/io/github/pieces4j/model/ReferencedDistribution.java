package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a distribution by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedDistribution(
    String id,
    @Nullable FlattenedDistribution reference,
    @Nullable EmbeddedModelSchema schema,
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
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to distributions.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedDistributions(
    @JsonProperty("iterable") List<ReferencedDistribution> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ReferencedDistribution>,
        PiecesObject,
        FlattenedDistributionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedDistributions {
    iterable = list(iterable, "FlattenedDistributions.iterable");
    required(iterable, "FlattenedDistributions.iterable");
    additionalProperties =
        unknown(additionalProperties, "FlattenedDistributions.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedDistributionsBuilder builder() {
    return FlattenedDistributionsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model.share;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References to distributions. */
@WireRecord
public record FlattenedDistributions(
    List<ReferencedDistribution> iterable,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FlattenedDistributionsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedDistributions {
    iterable = list(iterable, "FlattenedDistributions.iterable");
    required(iterable, "FlattenedDistributions.iterable");
    additionalProperties =
        unknown(additionalProperties, "FlattenedDistributions.additionalProperties");
  }
}

package io.github.pieces4j.model.asset;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.Score;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References to sensitives. */
@WireRecord
public record FlattenedSensitives(
    List<ReferencedSensitive> iterable,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FlattenedSensitivesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedSensitives {
    iterable = list(iterable, "FlattenedSensitives.iterable");
    required(iterable, "FlattenedSensitives.iterable");
    additionalProperties =
        unknown(additionalProperties, "FlattenedSensitives.additionalProperties");
  }
}

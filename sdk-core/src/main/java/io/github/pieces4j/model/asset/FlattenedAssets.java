package io.github.pieces4j.model.asset;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.map;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.Score;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to assets.
 *
 * <p>No {@code PiecesCollection}, because servers may leave out the items too.
 */
@WireRecord
public record FlattenedAssets(
    @Nullable Map<String, Long> indices,
    @Nullable List<ReferencedAsset> iterable,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, FlattenedAssetsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAssets {
    indices = map(indices);
    iterable = list(iterable, "FlattenedAssets.iterable");
    additionalProperties = unknown(additionalProperties, "FlattenedAssets.additionalProperties");
  }
}

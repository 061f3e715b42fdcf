package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to assets.
 *
 * <p>Servers may leave out the items too: then {@link #iterable} is null.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedAssets(
    @JsonProperty("indices") @Nullable Map<String, Long> indices,
    @JsonProperty("iterable") @Nullable List<ReferencedAsset> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesCollection<ReferencedAsset>, PiecesObject, FlattenedAssetsBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAssets {
    indices = map(indices);
    iterable = list(iterable, "FlattenedAssets.iterable");
    additionalProperties = unknown(additionalProperties, "FlattenedAssets.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAssetsBuilder builder() {
    return FlattenedAssetsBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

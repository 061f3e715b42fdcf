package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.map;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References to entities.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedEntities(
    @JsonProperty("iterable") List<ReferencedEntity> iterable,
    @JsonProperty("indices") @Nullable Map<String, Long> indices,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesCollection<ReferencedEntity>, PiecesObject, FlattenedEntitiesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedEntities {
    iterable = list(iterable, "FlattenedEntities.iterable");
    required(iterable, "FlattenedEntities.iterable");
    indices = map(indices);
    additionalProperties = unknown(additionalProperties, "FlattenedEntities.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedEntitiesBuilder builder() {
    return FlattenedEntitiesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

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
 * References to activities.
 *
 * @since 0.1
 */
@WireRecord
public record FlattenedActivities(
    @JsonProperty("iterable") List<ReferencedActivity> iterable,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesList<ReferencedActivity>, PiecesObject, FlattenedActivitiesBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedActivities {
    iterable = list(iterable, "FlattenedActivities.iterable");
    required(iterable, "FlattenedActivities.iterable");
    additionalProperties =
        unknown(additionalProperties, "FlattenedActivities.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedActivitiesBuilder builder() {
    return FlattenedActivitiesBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

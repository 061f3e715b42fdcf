package io.github.pieces4j.model.anchor;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.Referenced;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refers to an anchor point by its identifier. */
@WireRecord
public record ReferencedAnchorPoint(
    String id,
    @Nullable FlattenedAnchorPoint reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedAnchorPoint>, PiecesObject, ReferencedAnchorPointBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedAnchorPoint {
    required(id, "ReferencedAnchorPoint.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedAnchorPoint.additionalProperties");
  }
}

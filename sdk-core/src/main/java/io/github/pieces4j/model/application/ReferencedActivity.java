package io.github.pieces4j.model.application;

import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.Referenced;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refers to an activity by its identifier. */
@WireRecord
public record ReferencedActivity(
    String id,
    @Nullable FlattenedActivity reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedActivity>, PiecesObject, ReferencedActivityBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedActivity {
    required(id, "ReferencedActivity.id");
    additionalProperties = unknown(additionalProperties, "ReferencedActivity.additionalProperties");
  }
}

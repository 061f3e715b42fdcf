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

/** Refers to an application by its identifier. */
@WireRecord
public record ReferencedApplication(
    String id,
    @Nullable FlattenedApplication reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedApplication>, PiecesObject, ReferencedApplicationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedApplication {
    required(id, "ReferencedApplication.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedApplication.additionalProperties");
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a model by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedModel(
    @JsonProperty("id") String id,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, ReferencedModelBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedModel {
    required(id, "ReferencedModel.id");
    additionalProperties = unknown(additionalProperties, "ReferencedModel.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedModelBuilder builder() {
    return ReferencedModelBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

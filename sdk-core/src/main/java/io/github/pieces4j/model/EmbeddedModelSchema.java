package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;

/**
 * The version of the data model that an object follows.
 *
 * @param migration migration number of the data model
 * @param semantic version of the data model as major, minor and patch
 * @since 0.1
 */
@WireRecord
public record EmbeddedModelSchema(
    @JsonProperty("migration") Long migration,
    @JsonProperty("semantic") EmbeddedModelSchemaSemanticVersion semantic,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, EmbeddedModelSchemaBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public EmbeddedModelSchema {
    required(semantic, "EmbeddedModelSchema.semantic");
    required(migration, "EmbeddedModelSchema.migration");
    additionalProperties =
        unknown(additionalProperties, "EmbeddedModelSchema.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static EmbeddedModelSchemaBuilder builder() {
    return EmbeddedModelSchemaBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

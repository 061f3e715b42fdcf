package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an entity to user association by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedEntityToUserAssociation(
    @JsonProperty("id") String id,
    @JsonProperty("reference") @Nullable FlattenedEntityToUserAssociation reference,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedEntityToUserAssociation>,
        PiecesObject,
        ReferencedEntityToUserAssociationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedEntityToUserAssociation {
    required(id, "ReferencedEntityToUserAssociation.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedEntityToUserAssociation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedEntityToUserAssociationBuilder builder() {
    return ReferencedEntityToUserAssociationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

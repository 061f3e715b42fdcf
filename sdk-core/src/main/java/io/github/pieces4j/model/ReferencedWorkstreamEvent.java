package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a workstream event by its identifier.
 *
 * @since 0.1
 */
@WireRecord
public record ReferencedWorkstreamEvent(
    String id,
    @Nullable FlattenedWorkstreamEvent reference,
    @Nullable EmbeddedModelSchema schema,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Referenced<FlattenedWorkstreamEvent>,
        PiecesObject,
        ReferencedWorkstreamEventBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public ReferencedWorkstreamEvent {
    required(id, "ReferencedWorkstreamEvent.id");
    additionalProperties =
        unknown(additionalProperties, "ReferencedWorkstreamEvent.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ReferencedWorkstreamEventBuilder builder() {
    return ReferencedWorkstreamEventBuilder.builder();
  }
}

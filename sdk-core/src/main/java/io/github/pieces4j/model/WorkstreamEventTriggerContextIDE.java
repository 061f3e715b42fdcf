package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of an editor at the time of an event.
 *
 * @param modules modules of the open project
 * @since 0.1
 */
@WireRecord
public record WorkstreamEventTriggerContextIDE(
    @JsonProperty("modules") @Nullable ProjectModules modules,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("tabs") @Nullable IDETabs tabs,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamEventTriggerContextIDEBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamEventTriggerContextIDE {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamEventTriggerContextIDE.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamEventTriggerContextIDEBuilder builder() {
    return WorkstreamEventTriggerContextIDEBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a web browser at the time of an event.
 *
 * @since 0.1
 */
@WireRecord
public record WorkstreamEventTriggerContextBrowser(
    @Nullable EmbeddedModelSchema schema,
    @Nullable BrowserTabs tabs,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamEventTriggerContextBrowserBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamEventTriggerContextBrowser {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamEventTriggerContextBrowser.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamEventTriggerContextBrowserBuilder builder() {
    return WorkstreamEventTriggerContextBrowserBuilder.builder();
  }
}

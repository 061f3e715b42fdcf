package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of a web browser at the time of an event.
 *
 * @since 0.1
 */
@WireRecord
public record WorkstreamEventTriggerContextBrowser(
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("tabs") @Nullable BrowserTabs tabs,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

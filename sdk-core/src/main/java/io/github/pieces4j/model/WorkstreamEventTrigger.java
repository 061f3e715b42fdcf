package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What set off an event of captured activity; each flag is one kind of trigger.
 *
 * @param applicationEnter whether the user came to an application
 * @param applicationLeave whether the user left an application
 * @param applicationSwitch whether the user switched applications
 * @param copy whether something was copied
 * @param fileClose whether a file was closed
 * @param fileOpen whether a file was opened
 * @param nativeScreenshot whether a screenshot was taken
 * @param paste whether something was pasted
 * @param tabClose whether a tab was closed
 * @param tabEnter whether the user came to a tab
 * @param tabLeave whether the user left a tab
 * @param tabOpen whether a tab was opened
 * @param tabSwitch whether the user switched tabs
 * @param urlChanged whether the address of the page changed
 * @since 0.1
 */
@WireRecord
public record WorkstreamEventTrigger(
    @JsonProperty("application_enter") @Nullable Boolean applicationEnter,
    @JsonProperty("application_leave") @Nullable Boolean applicationLeave,
    @JsonProperty("application_switch") @Nullable Boolean applicationSwitch,
    @JsonProperty("check_in") @Nullable Boolean checkIn,
    @JsonProperty("copy") @Nullable Boolean copy,
    @JsonProperty("file_close") @Nullable Boolean fileClose,
    @JsonProperty("file_open") @Nullable Boolean fileOpen,
    @JsonProperty("native_screenshot") @Nullable Boolean nativeScreenshot,
    @JsonProperty("paste") @Nullable Boolean paste,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("tab_close") @Nullable Boolean tabClose,
    @JsonProperty("tab_enter") @Nullable Boolean tabEnter,
    @JsonProperty("tab_leave") @Nullable Boolean tabLeave,
    @JsonProperty("tab_open") @Nullable Boolean tabOpen,
    @JsonProperty("tab_switch") @Nullable Boolean tabSwitch,
    @JsonProperty("url_changed") @Nullable Boolean urlChanged,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, WorkstreamEventTriggerBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public WorkstreamEventTrigger {
    additionalProperties =
        unknown(additionalProperties, "WorkstreamEventTrigger.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static WorkstreamEventTriggerBuilder builder() {
    return WorkstreamEventTriggerBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How far the making of a summary has come, such as in progress, completed or failed. */
public record WorkstreamSummaryPhaseEnum(@JsonValue String value) implements OpenEnum {
  public static final WorkstreamSummaryPhaseEnum UNKNOWN =
      new WorkstreamSummaryPhaseEnum("UNKNOWN");
  public static final WorkstreamSummaryPhaseEnum INITIALIZED =
      new WorkstreamSummaryPhaseEnum("INITIALIZED");
  public static final WorkstreamSummaryPhaseEnum IN_PROGRESS =
      new WorkstreamSummaryPhaseEnum("IN_PROGRESS");
  public static final WorkstreamSummaryPhaseEnum FAILED = new WorkstreamSummaryPhaseEnum("FAILED");
  public static final WorkstreamSummaryPhaseEnum CANCELLED =
      new WorkstreamSummaryPhaseEnum("CANCELLED");
  public static final WorkstreamSummaryPhaseEnum PAUSED = new WorkstreamSummaryPhaseEnum("PAUSED");
  public static final WorkstreamSummaryPhaseEnum RESUMED =
      new WorkstreamSummaryPhaseEnum("RESUMED");
  public static final WorkstreamSummaryPhaseEnum COMPLETED =
      new WorkstreamSummaryPhaseEnum("COMPLETED");
  public static final WorkstreamSummaryPhaseEnum DRAFTING =
      new WorkstreamSummaryPhaseEnum("DRAFTING");
  public static final WorkstreamSummaryPhaseEnum TIMED_OUT =
      new WorkstreamSummaryPhaseEnum("TIMED_OUT");
  public static final WorkstreamSummaryPhaseEnum INITIALIZING =
      new WorkstreamSummaryPhaseEnum("INITIALIZING");
  public static final WorkstreamSummaryPhaseEnum RETRYING =
      new WorkstreamSummaryPhaseEnum("RETRYING");

  private static final KnownValues<WorkstreamSummaryPhaseEnum> KNOWN =
      KnownValues.of(
          List.of(
              UNKNOWN,
              INITIALIZED,
              IN_PROGRESS,
              FAILED,
              CANCELLED,
              PAUSED,
              RESUMED,
              COMPLETED,
              DRAFTING,
              TIMED_OUT,
              INITIALIZING,
              RETRYING));

  /** Wraps a text as it stands on the wire; any text is valid. */
  public WorkstreamSummaryPhaseEnum {
    required(value, "WorkstreamSummaryPhaseEnum.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkstreamSummaryPhaseEnum of(String value) {
    WorkstreamSummaryPhaseEnum known = KNOWN.find(value);
    return known == null ? new WorkstreamSummaryPhaseEnum(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<WorkstreamSummaryPhaseEnum> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

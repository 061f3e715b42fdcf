package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How far the making of a summary has come, such as in progress, completed or failed. */
@SchemaName("WorkstreamSummaryPhaseEnum")
public record WorkstreamSummaryPhase(@JsonValue String value) implements OpenEnum {
  public static final WorkstreamSummaryPhase UNKNOWN = new WorkstreamSummaryPhase("UNKNOWN");
  public static final WorkstreamSummaryPhase INITIALIZED =
      new WorkstreamSummaryPhase("INITIALIZED");
  public static final WorkstreamSummaryPhase IN_PROGRESS =
      new WorkstreamSummaryPhase("IN_PROGRESS");
  public static final WorkstreamSummaryPhase FAILED = new WorkstreamSummaryPhase("FAILED");
  public static final WorkstreamSummaryPhase CANCELLED = new WorkstreamSummaryPhase("CANCELLED");
  public static final WorkstreamSummaryPhase PAUSED = new WorkstreamSummaryPhase("PAUSED");
  public static final WorkstreamSummaryPhase RESUMED = new WorkstreamSummaryPhase("RESUMED");
  public static final WorkstreamSummaryPhase COMPLETED = new WorkstreamSummaryPhase("COMPLETED");
  public static final WorkstreamSummaryPhase DRAFTING = new WorkstreamSummaryPhase("DRAFTING");
  public static final WorkstreamSummaryPhase TIMED_OUT = new WorkstreamSummaryPhase("TIMED_OUT");
  public static final WorkstreamSummaryPhase INITIALIZING =
      new WorkstreamSummaryPhase("INITIALIZING");
  public static final WorkstreamSummaryPhase RETRYING = new WorkstreamSummaryPhase("RETRYING");

  private static final KnownValues<WorkstreamSummaryPhase> KNOWN =
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
  public WorkstreamSummaryPhase {
    required(value, "WorkstreamSummaryPhase.value");
  }

  /** Returns the value with this text, one of the constants where there is one. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WorkstreamSummaryPhase of(String value) {
    WorkstreamSummaryPhase known = KNOWN.find(value);
    return known == null ? new WorkstreamSummaryPhase(value) : known;
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<WorkstreamSummaryPhase> knownValues() {
    return KNOWN.list();
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How far the making of a summary has come, such as in progress, completed or failed.
 *
 * @since 0.1
 */
@SchemaName("WorkstreamSummaryPhaseEnum")
public record WorkstreamSummaryPhase(@JsonValue String value) implements OpenEnum {
  private static final KnownValues<WorkstreamSummaryPhase> KNOWN = new KnownValues<>();

  public static final WorkstreamSummaryPhase UNKNOWN = known("UNKNOWN");
  public static final WorkstreamSummaryPhase INITIALIZED = known("INITIALIZED");
  public static final WorkstreamSummaryPhase IN_PROGRESS = known("IN_PROGRESS");
  public static final WorkstreamSummaryPhase FAILED = known("FAILED");
  public static final WorkstreamSummaryPhase CANCELLED = known("CANCELLED");
  public static final WorkstreamSummaryPhase PAUSED = known("PAUSED");
  public static final WorkstreamSummaryPhase RESUMED = known("RESUMED");
  public static final WorkstreamSummaryPhase COMPLETED = known("COMPLETED");
  public static final WorkstreamSummaryPhase DRAFTING = known("DRAFTING");
  public static final WorkstreamSummaryPhase TIMED_OUT = known("TIMED_OUT");
  public static final WorkstreamSummaryPhase INITIALIZING = known("INITIALIZING");
  public static final WorkstreamSummaryPhase RETRYING = known("RETRYING");

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

  private static WorkstreamSummaryPhase known(String value) {
    return KNOWN.add(new WorkstreamSummaryPhase(value));
  }

  /** Returns the values that this version knows, in the contract's order. */
  public static List<WorkstreamSummaryPhase> knownValues() {
    return KNOWN.list();
  }

  @Override
  public KnownWorkstreamSummaryPhase known() {
    return KnownWorkstreamSummaryPhase.at(KNOWN.indexOf(value));
  }

  @Override
  public String toString() {
    return value;
  }
}

package io.github.pieces4j.spring.observation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.OptionalInt;

/**
 * The name of a call's observation and what it shows; a bean that extends it is used instead.
 *
 * <p>Nothing that the server's user wrote is told: no name, no identifier, no text.
 *
 * @since 0.1
 */
public class PiecesCallConvention implements ObservationConvention<PiecesCallContext> {
  private static final int FIRST_SERVER_ERROR = 500;

  /** Returns {@code pieces4j.calls}. */
  @Override
  public String getName() {
    return "pieces4j.calls";
  }

  /** Returns the name of a trace's span. */
  @Override
  public String getContextualName(PiecesCallContext context) {
    return "pieces " + context.operation().id();
  }

  /** Returns {@code operation}, {@code method}, {@code status} and {@code outcome}. */
  @Override
  public KeyValues getLowCardinalityKeyValues(PiecesCallContext context) {
    OptionalInt status = context.status();
    return KeyValues.of(
        "operation",
        context.operation().id(),
        "method",
        context.operation().method().name(),
        "status",
        status.isPresent() ? Integer.toString(status.getAsInt()) : "none",
        "outcome",
        outcome(context));
  }

  private static String outcome(PiecesCallContext context) {
    if (context.isSuccess()) {
      return "SUCCESS";
    }
    OptionalInt status = context.status();
    if (status.isPresent()) {
      return status.getAsInt() >= FIRST_SERVER_ERROR ? "SERVER_ERROR" : "CLIENT_ERROR";
    }
    return context.isCanceled() ? "CANCELED" : "UNKNOWN";
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof PiecesCallContext;
  }
}

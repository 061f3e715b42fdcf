package io.github.pieces4j.benchmarks.report;

import java.util.Locale;

/**
 * A bound for a ratio of two results of the same run.
 *
 * @param name what is compared with what
 * @param ratio the SDK's result as a part of the other one
 * @param limit the bound
 * @param atLeast whether the ratio must not be below the bound; else it must not be above
 */
public record Bar(String name, double ratio, double limit, boolean atLeast) {
  /** Returns a bar for results of which more is better. */
  public static Bar atLeast(String name, double ours, double other, double limit) {
    return new Bar(name, ours / other, limit, true);
  }

  /** Returns a bar for results of which less is better. */
  public static Bar atMost(String name, double ours, double other, double limit) {
    return new Bar(name, ours / other, limit, false);
  }

  /** Returns whether the bound holds. */
  public boolean isMet() {
    return isMetWithin(1);
  }

  /**
   * Returns whether the bound holds by a margin, for short runs on busy machines.
   *
   * @param margin how much worse than the bound the ratio may be, such as 1.5
   */
  public boolean isMetWithin(double margin) {
    return atLeast ? ratio >= limit / margin : ratio <= limit * margin;
  }

  /** Returns a line for a terminal. */
  public String line(double margin) {
    return String.format(
        Locale.ROOT,
        "%-90s %6.2f  %s  %s",
        name,
        ratio,
        bound(),
        isMetWithin(margin) ? "held" : "MISSED");
  }

  String bound() {
    return (atLeast ? "at least " : "at most ") + String.format(Locale.ROOT, "%.2f", limit);
  }
}

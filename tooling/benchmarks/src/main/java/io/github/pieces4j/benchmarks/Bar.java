package io.github.pieces4j.benchmarks;

import java.util.Locale;

/**
 * The most that one result may be of another.
 *
 * @param name what is compared
 * @param ours the SDK's result
 * @param other the result to compare it with
 * @param unit the unit of both
 * @param limit the largest ratio that is good enough
 */
record Bar(String name, double ours, double other, String unit, double limit) {
  double ratio() {
    return ours / other;
  }

  boolean isMet() {
    return ratio() <= limit;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-36s %9.2f %9.2f %-6s %6.3f  <= %.2f  %s",
        name,
        ours,
        other,
        unit,
        ratio(),
        limit,
        isMet() ? "met" : "MISSED");
  }
}

package io.github.pieces4j.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The times of one program. */
final class ProcessTimes {
  private final List<Double> milliseconds = new ArrayList<>();

  void add(double time) {
    milliseconds.add(time);
    milliseconds.sort(null);
  }

  double minimum() {
    return milliseconds.get(0);
  }

  double median() {
    int middle = milliseconds.size() / 2;
    return milliseconds.size() % 2 == 1
        ? milliseconds.get(middle)
        : (milliseconds.get(middle - 1) + milliseconds.get(middle)) / 2;
  }

  private double maximum() {
    return milliseconds.get(milliseconds.size() - 1);
  }

  String line(String name) {
    return String.format(
        Locale.ROOT, "  %-18s %7.0f %7.0f %7.0f", name, minimum(), median(), maximum());
  }
}

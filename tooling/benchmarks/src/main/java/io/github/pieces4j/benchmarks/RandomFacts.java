package io.github.pieces4j.benchmarks;

import java.util.Random;
import java.util.UUID;

/** Invented identifiers, times and texts, the same ones in every run. */
final class RandomFacts {
  private static final String[] WORDS = {
    "stream", "the", "retry", "of", "server", "a", "conversation", "and", "index", "with",
    "message", "to", "buffer", "which", "cancels", "before", "timeout", "is", "not", "snapshot",
    "\\\"reconnect\\\"", "für", "`select()`", "backpressure", "on", "close,", "an", "error."
  };

  private final Random random = new Random(20_260_131);

  /** Returns a number from the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  String identifier() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /**
   * Returns a time in the form that the server writes, with three or six fraction digits.
   *
   * <p>January and February are left out, so that each month has thirty days.
   */
  CharSequence timestamp() {
    StringBuilder time = new StringBuilder();
    append(time, between(2023, 2026), "-");
    append(time, between(3, 12), "-");
    append(time, between(1, 30), "T");
    append(time, between(0, 23), ":");
    append(time, between(0, 59), ":");
    append(time, between(0, 59), ".");
    time.append(oneIn(4) ? between(100, 999) : between(100_000, 999_999));
    return time.append('Z');
  }

  private static void append(StringBuilder time, int number, String mark) {
    time.append(number < 10 ? "0" : "").append(number).append(mark);
  }

  /** Returns sentences without meaning, of about so many characters. */
  CharSequence prose(int length) {
    StringBuilder prose = new StringBuilder();
    while (prose.length() < length) {
      prose.append(WORDS[random.nextInt(WORDS.length)]).append(oneIn(20) ? "\\n" : " ");
    }
    return prose;
  }
}

package io.github.pieces4j.roundtrip;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.DateTimes;

/** Makes timestamps as the server writes them. */
final class TimestampTexts {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final Arbitrary<String> ANY = new SharedArbitrary<>(create());

  private TimestampTexts() {}

  static Arbitrary<String> any() {
    return ANY;
  }

  private static Arbitrary<String> create() {
    Arbitrary<LocalDateTime> seconds = DateTimes.dateTimes();
    Arbitrary<Integer> milliseconds = Arbitraries.integers().between(0, 999);
    Arbitrary<Integer> finer = Arbitraries.integers().between(1, 999);
    Arbitrary<Integer> precisions = Arbitraries.of(3, 6, 9);
    return Combinators.combine(seconds, milliseconds, finer, precisions)
        .as(
            (second, milli, fine, precision) ->
                SECONDS.format(second)
                    + String.format(".%03d%s", milli, digits(fine, precision))
                    + "Z");
  }

  private static String digits(int fine, int precision) {
    return String.format("%03d", fine).repeat(precision / 3 - 1);
  }
}

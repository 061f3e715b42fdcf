package io.github.pieces4j.roundtrip;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Makes texts, plain and odd ones. */
final class Texts {
  private static final Arbitrary<String> PLAIN =
      Arbitraries.strings().withCharRange('a', 'z').withChars('_', ' ', '-').ofMaxLength(12);
  private static final Arbitrary<String> ODD =
      Arbitraries.of(
          "",
          "\u0000",
          "\uD83D",
          "\uDE00\uD83D",
          "half \uDC00 and on",
          "\u2028\u2029",
          "\uFEFF",
          "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\"\\/\b\f\n\r\t",
          "null",
          "e\u0301 \u00E9 \u05E9\u05DC\u05D5\u05DD");

  private static final Arbitrary<String> ANY =
      new SharedArbitrary<>(
          Arbitraries.frequencyOf(
              Tuple.of(6, PLAIN),
              Tuple.of(2, ODD),
              Tuple.of(1, Arbitraries.strings().all().ofMaxLength(10))));
  private static final Arbitrary<String> NAMES =
      new SharedArbitrary<>(ANY.filter(StandardCharsets.UTF_8.newEncoder()::canEncode));

  private Texts() {}

  static Arbitrary<String> any() {
    return ANY;
  }

  /** Makes texts for names: the parser takes halves of surrogate pairs in values alone. */
  static Arbitrary<String> names() {
    return NAMES;
  }
}

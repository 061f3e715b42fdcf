package io.github.pieces4j.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents in ways that are chosen by a seed. */
final class Mutations {
  private static final List<String> SPLICES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\",
          ",",
          ":",
          "null",
          "true",
          "-",
          "1e999999999",
          "-0",
          "1e-9",
          "\\u0000",
          "\\ud83d",
          "\u0000",
          "\ufeff",
          "9".repeat(400),
          "[".repeat(2_000),
          "{\"a\":".repeat(500),
          "\"id\":",
          "\"iterable\":[",
          "\"value\":\"9999-99-99T99:99:99Z\"",
          "\"created\":{\"value\":\"+1000000000-12-31T23:59:59Z\"}",
          "\"indices\":{\"a\":1.5}",
          "/*",
          "NaN",
          "\r\n\t ");

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** Returns a copy with up to eight changes. */
  byte[] mutate(byte[] document) {
    byte[] mutated = document.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && mutated.length > 0; i++) {
      mutated = change(mutated);
    }
    return mutated;
  }

  private byte[] change(byte[] document) {
    int at = random.nextInt(document.length);
    return switch (random.nextInt(6)) {
      case 0 -> replaced(document, at, (byte) random.nextInt(256));
      case 1 -> replaced(document, at, (byte) (document[at] ^ 1 << random.nextInt(8)));
      case 2 -> Arrays.copyOf(document, at);
      case 3 -> spliced(document, at, at, part(document));
      case 4 ->
          spliced(document, at, Math.min(document.length, at + random.nextInt(40)), nothing());
      default -> spliced(document, at, at, splice());
    };
  }

  private static byte[] replaced(byte[] document, int at, byte value) {
    document[at] = value;
    return document;
  }

  private byte[] part(byte[] document) {
    int from = random.nextInt(document.length);
    return Arrays.copyOfRange(document, from, Math.min(document.length, from + random.nextInt(60)));
  }

  private byte[] splice() {
    return SPLICES.get(random.nextInt(SPLICES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] nothing() {
    return new byte[0];
  }

  private static byte[] spliced(byte[] document, int from, int to, byte[] middle) {
    byte[] result = new byte[from + middle.length + document.length - to];
    System.arraycopy(document, 0, result, 0, from);
    System.arraycopy(middle, 0, result, from, middle.length);
    System.arraycopy(document, to, result, from + middle.length, document.length - to);
    return result;
  }

  /** Chooses a number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }
}

package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A list of conversations and the indices of all of them, written without keeping any. */
final class GeneratedList {
  private static final int ELEMENT_BYTES = 1_024;
  private static final int ID_DIGITS = 12;
  private static final String ELEMENT_START = "{\"id\":\"";
  private static final String ELEMENT_REST =
      """
      ","created":{"value":"2026-01-31T05:00:00.000Z"},\
      "updated":{"value":"2026-01-31T05:00:00.000Z"},"type":"COPILOT",\
      "messages":{"iterable":[]},"name":"%s"}""";

  private final long count;

  GeneratedList(long count) {
    this.count = count;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes("{\"iterable\":["));
    write(out, element());
    out.write(bytes("],\"indices\":{"));
    write(out, bytes("\"" + "0".repeat(ID_DIGITS) + "\":0"));
    out.write(bytes("}}"));
  }

  private static byte[] element() {
    String empty = ELEMENT_START + "0".repeat(ID_DIGITS) + ELEMENT_REST.formatted("");
    String name = "x".repeat(ELEMENT_BYTES - empty.length());
    return bytes(ELEMENT_START + "0".repeat(ID_DIGITS) + ELEMENT_REST.formatted(name));
  }

  /** Writes an item for each number, which it counts up in the item's first digits. */
  private void write(OutputStream out, byte[] item) throws IOException {
    int lastDigit = new String(item, StandardCharsets.US_ASCII).indexOf('0') + ID_DIGITS - 1;
    for (long i = 0; i < count; i++) {
      if (i > 0) {
        out.write(',');
        increment(item, lastDigit);
      }
      out.write(item);
    }
  }

  private static void increment(byte[] item, int lastDigit) {
    int at = lastDigit;
    while (item[at] == '9') {
      item[at--] = '0';
    }
    item[at]++;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

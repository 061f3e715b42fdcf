package io.github.pieces4j.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads, writes and compares JSON with every digit of its numbers. */
public final class JsonTrees {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonTrees() {}

  /** Reads a tree. */
  public static JsonNode read(byte[] json) {
    return EXACT.readTree(json);
  }

  /** Reads a tree. */
  public static JsonNode read(String json) {
    return EXACT.readTree(json);
  }

  /** Writes a tree as UTF-8, or in ASCII where UTF-8 cannot say it. */
  static byte[] write(JsonNode tree, boolean escaped) {
    String text = EXACT.writeValueAsString(tree);
    return escaped || !StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? ESCAPING.writeValueAsBytes(tree)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /** Fails unless two trees say the same; numbers by value, the order of properties aside. */
  public static void assertSame(JsonNode actual, JsonNode expected) {
    if (!expected.equals(JsonTrees::compareLeaves, actual)) {
      // One of the two shows more than a mere "is false".
      assertThat(actual).isEqualTo(expected);
      fail("different, although both print as " + actual);
    }
  }

  private static int compareLeaves(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      return left.decimalValue().compareTo(right.decimalValue());
    }
    return left.equals(right) ? 0 : 1;
  }
}

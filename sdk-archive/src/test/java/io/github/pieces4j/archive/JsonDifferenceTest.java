package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{}                             | {\"a\":null}",
        "{\"a\":1,\"b\":2}              | {\"b\":2,\"a\":1}",
        "{\"a\":1.0}                    | {\"a\":1}",
        "{\"a\":1e3}                    | {\"a\":1000}",
        "{\"a\":\"\\u0041\"}            | {\"a\":\"A\"}",
        "{\"value\":\"2026-01-31T05:00:00.000Z\"} | {\"value\":\"2026-01-31T05:00:00Z\"}",
        "{\"value\":\"2026-01-31T05:00:00\"}      | {\"value\":\"2026-01-31T06:00:00+01:00\"}",
      })
  void theSameSaidInAnotherWayIsNoDifference(String one, String other) throws Exception {
    assertThat(between(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{}                   | {\"a\":[]}            | $.a",
        "{\"a\":[]}           | {\"a\":{}}            | $.a",
        "{\"a\":1}            | {\"a\":\"1\"}         | $.a",
        "{\"a\":[1,2]}        | {\"a\":[2,1]}         | $.a[0],$.a[1]",
        "{\"a\":[1,2]}        | {\"a\":[1]}           | $.a[1]",
        "{\"a\":[null]}       | {\"a\":[]}            | $.a[0]",
        "{\"a\":{\"b\":true}} | {\"a\":{\"b\":false}} | $.a.b",
        "{\"a\":0.12345678901234567890} | {\"a\":0.12345678901234567891} | $.a",
        "{\"a\":123456789012345678901}  | {\"a\":123456789012345678902}  | $.a",
        "{\"value\":\"2026-01-31T05:00:00.000001Z\"} | {\"value\":\"2026-01-31T05:00:00Z\"} | $.value",
        "{\"raw\":\"2026-01-31T05:00:00.000Z\"} | {\"raw\":\"2026-01-31T05:00:00Z\"} | $.raw",
      })
  void whatSaysSomethingElseIsADifference(String one, String other, String paths) throws Exception {
    assertThat(between(one, other)).containsExactly(paths.split(","));
    assertThat(between(other, one)).containsExactly(paths.split(","));
  }

  @Test
  void anObjectIsNotDifferentFromItself() throws Exception {
    String json = "{\"a\":[{\"b\":[1,\"x\",null,{}]}]}";
    assertThat(between(json, json)).isEmpty();
  }

  private static List<String> between(String one, String other) throws MalformedJsonException {
    return JsonDifference.between(
        JsonTree.object(one.getBytes(UTF_8)), JsonTree.object(other.getBytes(UTF_8)));
  }
}

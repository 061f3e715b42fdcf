package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {
  private static final String FITTING =
      """
      {
        "id": "1", "type": "COPILOT",
        "created": {"value": "2026-02-17T05:00:00.000Z"},
        "updated": {"value": "2026-02-17T05:00:00.000001Z"},
        "messages": {"iterable": [{"id": "2"}], "indices": {"2": 0}},
        "favorited": true, "addedLater": [1]
      }
      """;

  @Test
  void aDocumentFitsThatHasWhatIsRequiredAndMore() {
    assertThat(problems(FITTING)).isEmpty();
  }

  @Test
  void aMissingPropertyIsAProblem() {
    assertThat(problems(FITTING.replace("\"id\": \"1\",", "")))
        .singleElement()
        .asString()
        .contains("id");
  }

  @Test
  void anotherTypeIsAProblem() {
    assertThat(problems(FITTING.replace("true", "\"true\""))).hasSize(1);
    assertThat(problems(FITTING.replace("\"2\": 0", "\"2\": 0.5"))).hasSize(1);
  }

  @Test
  void aReferencedSchemaIsCheckedToo() {
    assertThat(problems(FITTING.replace("{\"id\": \"2\"}", "{}")))
        .singleElement()
        .asString()
        .contains("messages/iterable/0");
  }

  @Test
  void anUnknownValueOfAnEnumerationIsAProblem() {
    assertThat(problems(FITTING.replace("COPILOT", "PILOT"))).hasSize(1);
  }

  @Test
  void aMalformedTimestampIsAProblem() {
    assertThat(problems(FITTING.replace("2026-02-17T05:00:00.000Z", "yesterday"))).hasSize(1);
  }

  @Test
  void nullIsAProblem() {
    assertThat(problems(FITTING.replace("true", "null"))).hasSize(1);
  }

  private static List<String> problems(String json) {
    return Schemas.problems("Conversation", json.getBytes(StandardCharsets.UTF_8));
  }
}

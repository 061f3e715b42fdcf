package io.github.pieces4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows where the words of a message are found, and where they are put. */
class MessageTextTest {
  private static FlattenedConversationMessage message(String fragment) {
    String json =
        """
        {"id":"m","conversation":{"id":"c"},"role":"USER","created":{"value":"2026-01-31T05:00:00Z"},
         "updated":{"value":"2026-01-31T06:00:00Z"}%s}"""
            .formatted(fragment);
    return PiecesJson.decode(
        json.getBytes(StandardCharsets.UTF_8), FlattenedConversationMessage.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'string':{'raw':'fünf?'}",
        "'string':{'raw':'fünf?','base64':'b3RoZXI='}",
        "'string':{'base64':'ZsO8bmY/'}",
        "'string':{'raw':'','base64':'ZsO8\\nbmY/'}",
        "'string':{'base64_url':'ZsO8bmY_'}",
        "'string':{'base64':'%','base64_url':'ZsO8bmY_'}",
        "'string':{'data_url':'data:text/plain;base64,ZsO8bmY/'}",
        "'string':{'data_url':'data:text/plain;charset=ISO-8859-1;base64,ZvxuZj8='}",
        "'string':{'data_url':'data:,f%C3%BCnf?'}",
        "'bytes':{'raw':[102,195,188,110,102,63]}",
        "'bytes':{'raw':[102,-61,-68,110,102,63]}",
        "'bytes':{'base64':[90,115,79,56,98,109,89,47]}",
        "'bytes':{'base64_url':[90,115,79,56,98,109,89,95]}",
        "'string':{'data_url':'no URL'},'bytes':{'raw':[102,195,188,110,102,63]}"
      })
  void theTextIsFoundInEachForm(String fragment) {
    String json = ",\"fragment\":{" + fragment.replace('\'', '"') + "}";
    assertThat(message(json).text()).isEqualTo("fünf?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",\"fragment\":{}",
        ",\"fragment\":{\"string\":{}}",
        ",\"fragment\":{\"string\":{\"base64\":\"%\",\"data_url\":\"data:;charset=?,a\"}}"
      })
  void withoutTextThereIsNone(String fragment) {
    assertThat(message(fragment).text()).isEmpty();
  }

  @Test
  void anotherTextTakesThePlaceOfAllFormsAndOfNothingElse() {
    FlattenedConversationMessage before =
        message(
            """
            ,"new":1,"fragment":{"string":{"base64":"ZsO8bmY/","x":2},"bytes":{"raw":[1]},"y":3,
             "metadata":{"ext":"txt"}}""");
    FlattenedConversationMessage after = before.withText("six");
    assertThat(after.text()).isEqualTo("six");
    assertThat(new String(PiecesJson.encode(after.fragment()), StandardCharsets.UTF_8))
        .isEqualTo("{\"metadata\":{\"ext\":\"txt\"},\"string\":{\"raw\":\"six\",\"x\":2},\"y\":3}");
    assertThat(after.withFragment(before.fragment())).isEqualTo(before);
  }

  @Property
  void everyTextComesBack(@ForAll String text) {
    assertThat(message("").withText(text).text()).isEqualTo(text);
  }

  @Test
  void theTimesAreAtHand() {
    assertThat(message("").createdAt()).isEqualTo("2026-01-31T05:00:00Z");
    assertThat(message("").updatedAt()).isEqualTo("2026-01-31T06:00:00Z");
  }
}

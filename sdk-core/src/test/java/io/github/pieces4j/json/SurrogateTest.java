package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.model.TransferableStringBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that every Java text can be written, even one that UTF-8 cannot say. */
class SurrogateTest {
  private static final String EMOJI = "\uD83D\uDE00";

  private static TransferableString text(String raw) {
    return TransferableStringBuilder.builder().raw(raw).build();
  }

  @Test
  void pairsAreWrittenAsUtf8() {
    assertThat(Json.encode(text(EMOJI + "\u00E9\u2028")))
        .isEqualTo("{'raw':'" + EMOJI + "\u00E9\u2028'}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db", "\u00E9\uD83D"})
  void halvesAreWrittenAsEscapes(String half) {
    assertThat(Json.encode(text(half))).contains("\\uD");
    assertThat(Json.decode(Json.encode(text(half)), TransferableString.class))
        .isEqualTo(text(half));
  }

  @Test
  void halvesInUnknownValuesAreWrittenAsEscapes() {
    TransferableString text =
        TransferableStringBuilder.builder().additionalProperties(Map.of("x", "\uD83D")).build();
    assertThat(Json.encode(text)).isEqualTo("{'x':'\\uD83D'}");
  }

  /** Long texts are written in pieces, and a pair must not be cut by one's end. */
  @Test
  void pairsAndHalvesSurviveAtEveryPlaceOfALongText() {
    for (int place = 3_990; place < 4_010; place++) {
      String start = "a".repeat(place);
      assertComesBack(start + EMOJI.repeat(3_000));
      assertComesBack(start + "\uD83D" + "b".repeat(5_000));
      assertComesBack(start + "\u00E9".repeat(5_000) + "\uDE00");
    }
  }

  private static void assertComesBack(String raw) {
    byte[] json = PiecesJson.encode(text(raw));
    assertThat(PiecesJson.decode(json, TransferableString.class).raw()).isEqualTo(raw);
  }

  @Test
  void controlCharactersAndSeparatorsComeBack() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    assertComesBack(all.append("\u2028\u2029\uFEFF\uFFFF\\\"/").toString());
  }
}

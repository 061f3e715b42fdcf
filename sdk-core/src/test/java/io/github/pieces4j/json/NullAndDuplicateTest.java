package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.Score;
import io.github.pieces4j.model.ScoreBuilder;
import io.github.pieces4j.model.TransferableBytes;
import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.model.TransferableStringBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shows what becomes of nulls, and of names that stand twice. */
class NullAndDuplicateTest {
  @Test
  void nullIsTheSameAsAbsent() {
    TransferableString text = Json.decode("{'raw':null,'x':null}", TransferableString.class);
    assertThat(text).isEqualTo(TransferableStringBuilder.builder().build());
    assertThat(Json.encode(text)).isEqualTo("{}");
  }

  @Test
  void emptyIsNotTheSameAsAbsent() {
    TransferableBytes bytes = Json.decode("{'raw':[]}", TransferableBytes.class);
    assertThat(bytes.raw()).isEmpty();
    assertThat(bytes.base64()).isNull();
    assertThat(Json.encode(bytes)).isEqualTo("{'raw':[]}");
    String json = "{'iterable':[],'indices':{}}";
    assertThat(Json.encode(Json.decode(json, Conversations.class))).isEqualTo(json);
  }

  @Test
  void aNullItemIsRefusedWithItsIndex() {
    assertThat(Json.failure("{'raw':[1,null]}", TransferableBytes.class))
        .hasMessage("at $.raw[1]: expected an integer, found null");
  }

  @Test
  void aNullEntryOfAMapIsLeftOut() {
    String json = "{'iterable':[],'indices':{'a':1,'b':null,'c':3,'c':null}}";
    assertThat(Json.decode(json, Conversations.class).indices()).containsExactly(entry("a", 1L));
  }

  @Test
  void nullsInsideOfUnknownValuesAreKept() {
    String json = "{'x':[null,{'y':null}]}";
    assertThat(Json.encode(Json.decode(json, TransferableString.class))).isEqualTo(json);
  }

  @Test
  void theLastOfEqualNamesWins() {
    assertThat(Json.encode(Json.decode("{'raw':'a','raw':'b'}", TransferableString.class)))
        .isEqualTo("{'raw':'b'}");
    assertThat(Json.encode(Json.decode("{'raw':'a','raw':null}", TransferableString.class)))
        .isEqualTo("{}");
    assertThat(Json.encode(Json.decode("{'x':1,'x':{'y':1,'y':2}}", TransferableString.class)))
        .isEqualTo("{'x':{'y':2}}");
    assertThat(Json.encode(Json.decode("{'x':1,'x':null}", TransferableString.class)))
        .isEqualTo("{}");
  }

  @Test
  void aRequiredPropertyThatEndsAsNullIsMissing() {
    assertThat(Json.failure("{'automatic':1,'manual':2,'manual':null}", Score.class))
        .hasMessage("at $.manual: expected a value, for it is required, found nothing or null");
  }

  @Test
  void anUnknownPropertyNamedLikeAKnownOneIsRefusedWhenWritten() {
    Score score =
        ScoreBuilder.builder()
            .automatic(1L)
            .manual(2L)
            .additionalProperties(Map.of("reuse", 3))
            .build();
    assertThatThrownBy(() -> PiecesJson.encode(score))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessage("Score has a component for \"reuse\": take it out of additionalProperties");
  }

  @Test
  void unknownPropertiesKeepTheirOrder() {
    String json = "{'raw':'r','z':1,'a':2,'m':{'q':1,'b':2}}";
    assertThat(Json.encode(Json.decode(json, TransferableString.class))).isEqualTo(json);
  }

  @Test
  void whatIsNoRecordOfTheModelIsNeitherReadNorWritten() {
    assertThatThrownBy(() -> PiecesJson.encode("text"))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessage(
            "java.lang.String is no type of the API: see the package io.github.pieces4j.model");
    assertThatThrownBy(() -> Json.decode("{}", String.class))
        .hasMessageStartingWith("java.lang.String is no type of the API");
  }
}

package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawObjectTest {
  private static final String STRANGE =
      "{\"n\":1.50e+2, \"t\":\"\\ud83d\\uDE80 \u65E5\\n\",\"id\":\"a\",\"x\":{\"id\":\"inner\"}}";

  @Test
  void bytesStayAsTheyAre() throws Exception {
    RawObject object = RawObject.of(STRANGE.getBytes(UTF_8));

    assertThat(object.id()).isEqualTo("a");
    assertThat(object.json()).asString(UTF_8).isEqualTo(STRANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\uDE80x", "x\\ud83dy", "\\ud83d\\ud83d"})
  void aNameMayBeHalfAPair(String name) throws Exception {
    String json = "{\"" + name + "\":{\"" + name + "\":1},\"id\":\"a\"}";

    RawObject object = RawObject.of(json.getBytes(UTF_8));

    assertThat(object.id()).isEqualTo("a");
    assertThat(object.json()).asString(UTF_8).isEqualTo(json);
    assertThat(JsonTree.object(object.json())).hasSize(2);
    List<RawObject> all = RawObject.all(("{\"iterable\":[" + json + "]}").getBytes(UTF_8));
    assertThat(all.get(0).json()).isEqualTo(object.json());
  }

  @Test
  void lineEndsBetweenTokensBecomeSpaces() throws Exception {
    byte[] json = "{\r\n\"id\":\n\"a\"}\n".getBytes(UTF_8);

    assertThat(RawObject.of(json).json()).asString(UTF_8).isEqualTo("{  \"id\": \"a\"} ");
  }

  @Test
  void theObjectsOfAListAreCutOutExactly() throws Exception {
    String list =
        "{\"\u65E5\":[{\"id\":\"no\"}],\"iterable\":[ "
            + STRANGE
            + " ,\n{\"id\":\"b\"}],\"indices\":{\"b\":0}}";

    List<RawObject> items = RawObject.all(list.getBytes(UTF_8));

    assertThat(items).extracting(RawObject::id).containsExactly("a", "b");
    assertThat(items.get(0).json()).asString(UTF_8).isEqualTo(STRANGE);
    assertThat(items.get(1).json()).asString(UTF_8).isEqualTo("{\"id\":\"b\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "{",
        "{}",
        "{\"id\":1}",
        "{\"id\":\"a\"",
        "{\"id\":\"a\"}{}",
        "{\"id\":\"a\",\"t\":\"\n\"}",
        "{\"id\":\"a\"} x"
      })
  void whatIsNoObjectWithAnIdIsRefused(String json) {
    assertThatThrownBy(() -> RawObject.of(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedJsonException.class);
  }
}

package io.github.pieces4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.ReferencedConversation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that elements are found wherever the parts of a document are cut. */
class ElementReaderTest {
  private static final int MAX_BYTES = 200;
  private static final String LIST =
      """
       {"indices":{"a\\"":[{}],"it\\u0065rable":0}, "schema" : "],}\\\\" , "iterable" :
       [ {"id":"a"} ,{"id":"b\\"]},","reference":null}, {"id":"\u00fc\\u00e4\uD83C\uDF0D","x":[[],{"}":"{"}]}
       ],"iterableX":[{"id":"no"}],"iter":{"iterable":[{"id":"no"}]},"score":-1.5e3} \r\n
      """;

  private final List<UnreadableElement> unreadable = new ArrayList<>();

  private List<String> read(String json, int... cuts) {
    ElementReader<ReferencedConversation> reader = reader();
    List<String> ids = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    for (int cut : Arrays.stream(cuts).filter(it -> it <= bytes.length).toArray()) {
      take(reader, Arrays.copyOfRange(bytes, from, cut), ids);
      from = cut;
    }
    take(reader, Arrays.copyOfRange(bytes, from, bytes.length), ids);
    reader.finish();
    return ids;
  }

  private ElementReader<ReferencedConversation> reader() {
    return new ElementReader<>(
        new JsonDocuments(200, 64 * 1_024 * 1_024),
        ReferencedConversation.class,
        MAX_BYTES,
        () -> new IllegalStateException("too large"),
        unreadable::add);
  }

  private static void take(
      ElementReader<ReferencedConversation> reader, byte[] part, List<String> ids) {
    reader.take(part);
    for (ReferencedConversation next = reader.next(); next != null; next = reader.next()) {
      ids.add(next.id());
    }
  }

  @Test
  void theElementsAreTheSameWhereverTheDocumentIsCut() {
    List<String> expected = List.of("a", "b\"]},", "\u00fc\u00e4\uD83C\uDF0D");
    int length = LIST.getBytes(StandardCharsets.UTF_8).length;
    assertThat(read(LIST)).isEqualTo(expected);
    for (int first = 0; first < length; first++) {
      assertThat(read(LIST, first)).isEqualTo(expected);
      assertThat(read(LIST, first, first + 1)).isEqualTo(expected);
    }
    int[] each = new int[length];
    Arrays.setAll(each, at -> at);
    assertThat(read(LIST, each)).as("byte by byte").isEqualTo(expected);
  }

  @Test
  void aDocumentThatEndsAnywhereBeforeItsEndIsIncomplete() {
    String json = LIST.strip();
    for (int end = 0; end < json.length(); end++) {
      String start = json.substring(0, end);
      assertThat(catchThrowableOfType(PiecesDecodeException.class, () -> read(start)))
          .as(start)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                  | $                  | an object",
        "{\"iterable\":{}}                   | $                  | an array",
        "{\"iterable\":null}                 | $                  | an array",
        "{}                                  | $.iterable         | an array",
        "{\"iterable\":[7 7]}                | $.iterable[0]      | a ReferencedConversation object",
        "{\"iterable\":[}                    | $.iterable[0]      | a value",
        "{\"iterable\":[{\"id\":7,\"x\":tru}]} | $.iterable[0].id  | text",
        "{\"iterable\":[{\"id\":\"a\"}]} x   | $                  | the end of the input",
        "{iterable:[]}                       | $                  | a property's name",
        "{\"iterable\" []}                   | $                  | a colon",
        "{\"iterable\":[{\"id\":\"a\"]}      | $.iterable[0].id   | well-formed JSON"
      })
  void whatIsNoListIsRefusedWithItsPlace(String json, String path, String expected) {
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> read(json));
    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure.expected()).isEqualTo(expected);
  }

  @Test
  void anElementThatIsNotWhatItShouldBeIsToldAndTheNextOnesAreRead() {
    String list =
        "{\"iterable\":[7 ,null, {\"id\":\"a\"},\n{\"id\":9, \"x\":[{}]}\t,{\"id\":\"b\"},{}]}";
    for (int cut = 0; cut < list.length(); cut++) {
      unreadable.clear();
      assertThat(read(list, cut)).containsExactly("a", "b");
      assertThat(unreadable)
          .extracting(UnreadableElement::index, UnreadableElement::path, UnreadableElement::json)
          .containsExactly(
              tuple(0L, "$", "7"),
              tuple(1L, "$", "null"),
              tuple(3L, "$.id", "{\"id\":9, \"x\":[{}]}"),
              tuple(5L, "$.id", "{}"));
    }
  }

  @Test
  void anElementBeyondTheLimitsTakesNoOtherAway() {
    String deep = "[".repeat(60) + "]".repeat(60);
    ElementReader<ReferencedConversation> reader =
        new ElementReader<>(
            new JsonDocuments(20, 1_000),
            ReferencedConversation.class,
            MAX_BYTES,
            () -> new IllegalStateException("too large"),
            unreadable::add);
    List<String> ids = new ArrayList<>();
    take(
        reader,
        ("{\"iterable\":[{\"id\":\"a\"},{\"id\":\"deep\",\"x\":" + deep + "},{\"id\":\"b\"}]}")
            .getBytes(StandardCharsets.UTF_8),
        ids);
    reader.finish();
    assertThat(ids).containsExactly("a", "b");
    assertThat(unreadable).extracting(UnreadableElement::id).containsExactly("deep");
  }

  @Test
  void anElementMayHaveAsManyBytesAsAreAllowed() {
    String longest = "{\"id\":\"" + "x".repeat(MAX_BYTES - 9) + "\"}";
    assertThat(read("{\"iterable\":[" + longest + "," + longest + "]}")).hasSize(2);
    String longer = longest.replace("x\"", "xx\"");
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class, () -> read("{\"iterable\":[" + longer + "]}")))
        .hasMessage("too large");
  }
}

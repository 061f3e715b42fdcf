package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.archive.ServerObject.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScannerTest {
  private static ServerObject scanned(String json) throws MalformedJsonException {
    return ServerObject.of(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"iterable\":[{\"id\":\"a\"},{\"id\":\"b\",\"reference\":{\"id\":\"x\"}}]}|a b",
        "{\"iterable\":[],\"indices\":{\"a\":0,\"b\":12}}|a b",
        "{\"iterable\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"indices\":{\"b\":-1}}|a",
        "{\"indices\":{\"a\":-0,\"b\":-1e2,\"c\":-99999999999999999999}}|a",
        "{\"indices\":{\"a\":\"odd\",\"b\":null}}|a b",
        "{\"iterable\":[null,7,[],{\"id\":7},{}]}|^^",
        "{\"iterable\":{\"id\":\"a\"}}|^^",
        "[{\"id\":\"a\"}]|^^",
        "null|^^",
      })
  void membersAreFoundAsInATree(String list, String members) throws Exception {
    ServerObject object = scanned("{\"id\":\"o\",\"tags\":" + list + "}");

    assertThat(object.names()).extracting(Name::kind).allMatch(ExportedKind.TAG::equals);
    assertThat(String.join(" ", object.names().stream().map(Name::id).toList())).isEqualTo(members);
    Object tree = JsonTree.object(("{\"tags\":" + list + "}").getBytes(UTF_8)).get("tags");
    if (tree instanceof java.util.Map) {
      assertThat(object.names().stream().map(Name::id))
          .containsExactlyInAnyOrderElementsOf(ListedIdentifiers.in(tree));
    }
  }

  @Test
  void namesAreFoundWhereverTheyStand() throws Exception {
    ServerObject object =
        scanned(
            "{\"x\":[[{\"anchors\":{\"iterable\":[{\"id\":\"1\",\"reference\":"
                + "{\"id\":\"1\",\"points\":{\"iterable\":[{\"id\":\"2\"}]}}}]}}]],"
                + "\"id\":\"o\",\"half \\uD83D\":{\"summaries\":{\"indices\":{\"3\":0}}}}");

    assertThat(object.names())
        .containsExactlyInAnyOrder(
            new Name(ExportedKind.ANCHOR, "1"),
            new Name(ExportedKind.ANCHOR_POINT, "2"),
            new Name(ExportedKind.WORKSTREAM_SUMMARY, "3"));
    assertThat(object.hasMessages()).isFalse();
    assertThat(scanned("{\"id\":\"o\",\"messages\":null}").hasMessages()).isTrue();
  }

  @Test
  void whatIsNoObjectWithAnIdentifierIsRefused() {
    for (String json :
        new String[] {"", "[]", "{}", "{\"id\":7}", "{\"id\":\"\"}", "{\"id\":\"a\"} x"}) {
      assertThatThrownBy(() -> scanned(json)).isInstanceOf(MalformedJsonException.class);
    }
  }
}

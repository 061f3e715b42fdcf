package io.github.pieces4j.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.roundtrip.JsonTrees;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the codecs against documents like those of a server; a file's name begins with its type.
 */
class GoldenFileTest {
  static List<Path> whole() throws IOException, URISyntaxException {
    return files("/golden");
  }

  static List<Path> broken() throws IOException, URISyntaxException {
    return files("/golden/broken");
  }

  private static List<Path> files(String folder) throws IOException, URISyntaxException {
    Path path = Path.of(GoldenFileTest.class.getResource(folder).toURI());
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Object decode(Path file) throws IOException {
    String type = file.getFileName().toString().replaceFirst("\\..*", "");
    return PiecesJson.decode(Files.readAllBytes(file), ModelTypes.named(type));
  }

  @ParameterizedTest
  @MethodSource("whole")
  void aWholeDocumentComesBackAsItWas(Path file) throws IOException {
    JsonNode expected = JsonTrees.read(Files.readAllBytes(file));
    if (expected.at("/messages/cursor").isNull()) {
      ((ObjectNode) expected.at("/messages")).remove("cursor");
    }
    JsonTrees.assertSame(JsonTrees.read(PiecesJson.encode(decode(file))), expected);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenDocumentIsRefusedWithAMessageThatTellsWhatToLookFor(Path file) throws IOException {
    String expected = Files.readString(Path.of(file.toString().replaceFirst("json$", "txt")));
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> decode(file));
    assertThat(failure).isNotNull();
    assertThat(failure.getMessage() + "\n").isEqualTo(expected);
  }

  @Test
  void aNewerConversationKeepsWhatThisVersionDoesNotKnow() throws Exception {
    Path file =
        Path.of(GoldenFileTest.class.getResource("/golden/Conversation.newer.json").toURI());
    Conversation conversation = (Conversation) decode(file);
    assertThat(conversation.type().value()).isEqualTo("AGENTIC_SESSION");
    assertThat(conversation.additionalProperties())
        .containsOnlyKeys(
            "sequence", "usage", "", "iterable", "additionalProperties", "emoji \uD83D\uDE00")
        .containsEntry("sequence", new BigInteger("12345678901234567890"));
    Conversation renamed = conversation.withName("renamed");
    assertThat(renamed.additionalProperties()).isEqualTo(conversation.additionalProperties());
  }

  @Test
  void aFirstFrameOfFiveThousandIdentifiersIsReadInItsOrder() {
    String frame =
        IntStream.range(0, 5_000)
            .mapToObj(GoldenFileTest::item)
            .collect(Collectors.joining(",", "{\"iterable\":[", "]}"));
    byte[] json = frame.getBytes(StandardCharsets.UTF_8);
    StreamedIdentifiers identifiers = PiecesJson.decode(json, StreamedIdentifiers.class);
    assertThat(identifiers.iterable()).hasSize(5_000).allSatisfy(this::requireConversation);
    assertThat(identifiers.iterable().get(4_999).conversation().id()).endsWith("-4999");
    JsonTrees.assertSame(JsonTrees.read(PiecesJson.encode(identifiers)), JsonTrees.read(frame));
  }

  private static String item(int index) {
    String changed = index % 2 == 0 ? "" : ",\"updated\":{\"value\":\"2026-01-31T05:00:00.000Z\"}";
    String deleted = index % 3 == 0 ? ",\"deleted\":true" : "";
    return "{\"conversation\":{\"id\":\"0d5f9e7c-" + index + "\"}" + deleted + changed + "}";
  }

  private void requireConversation(StreamedIdentifier identifier) {
    assertThat(identifier.conversation()).isNotNull();
    assertThat(identifier.asset()).isNull();
  }
}

package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.JsonDocuments;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.TransferableString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that bytes which are no document end in a typed error. */
class BrokenInputTest {
  private static final byte[] GOLDEN = golden();

  private static byte[] golden() {
    try (InputStream json =
        BrokenInputTest.class.getResourceAsStream("/golden/ConversationMessages.code.json")) {
      return json.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDocumentCutAnywhereIsRefused() {
    int end = new String(GOLDEN, StandardCharsets.ISO_8859_1).lastIndexOf('}');
    for (int length = 0; length <= end; length++) {
      byte[] cut = Arrays.copyOf(GOLDEN, length);
      assertThat(Json.failure(cut, ConversationMessages.class).path()).startsWith("$");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void nothingIsRefused(String json) {
    assertThat(Json.failure(json, TransferableString.class))
        .hasMessage("at $: expected a value, found the end of the input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}[]", "{},", "{}x", "{}\u0000", "{}}"})
  void whatFollowsTheDocumentIsRefused(String json) {
    assertThat(Json.failure(json, TransferableString.class).expected())
        .isIn("the end of the input", "well-formed JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Route not found",
        "<html></html>",
        "{'raw':'a'",
        "{'raw' 'a'}",
        "{raw:1}",
        "{'raw':'a',}",
        "{'raw':'\n'}",
        "{'raw':'\\q'}",
        "{'raw':'\\u12'}",
        "{'raw':tru}",
        "{/* */}",
        "]"
      })
  void textThatIsNoJsonIsRefused(String json) {
    assertThat(Json.failure(json, TransferableString.class).expected())
        .isEqualTo("well-formed JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "5", "'text'", "[]", "true"})
  void anotherValueThanAnObjectIsRefused(String json) {
    assertThat(Json.failure(json, TransferableString.class))
        .hasMessageStartingWith("at $: expected a TransferableString object, found ");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    for (String bytes : new String[] {"\u00C3(", "\u00FF", "\u0080", "\u00F0\u009F"}) {
      byte[] json = ("{\"raw\":\"" + bytes + "\"}").getBytes(StandardCharsets.ISO_8859_1);
      assertThat(catchThrowable(() -> PiecesJson.decode(json, TransferableString.class)))
          .as(bytes)
          .isInstanceOf(PiecesDecodeException.class);
    }
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(Json.decode("\uFEFF{'raw':'a'}", TransferableString.class).raw()).isEqualTo("a");
  }

  @Test
  void halfASurrogatePairInANameIsRefusedAlthoughInAValueItIsNot() {
    assertThat(Json.failure("{'\\ud83d':1}", TransferableString.class).expected())
        .isEqualTo("well-formed JSON");
    assertThat(Json.decode("{'raw':'\\ud83d'}", TransferableString.class).raw())
        .isEqualTo("\uD83D");
  }

  @Test
  void aTextBeyondTheLimitIsRefusedAndTheLimitNamed() {
    JsonDocuments documents = new JsonDocuments(10, 100_000);
    byte[] json = Json.bytes("{'raw':'" + "a".repeat(200_000) + "'}");
    assertThatThrownBy(() -> documents.decode(json, TransferableString.class))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessage(
            "at $.raw: expected a text of at most 100000 chars, the limit"
                + " JsonLimits.maxStringLength, found a longer one");
  }

  @Test
  void aStreamThatBreaksIsADecodeError() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }
        };
    assertThatThrownBy(() -> PiecesJson.decode(broken, TransferableString.class))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessageContaining("connection reset")
        .hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void aStreamIsReadLikeBytes() {
    assertThat(PiecesJson.decode(new ByteArrayInputStream(GOLDEN), ConversationMessages.class))
        .isEqualTo(PiecesJson.decode(GOLDEN, ConversationMessages.class));
  }

  @Test
  void randomBytesNeverEndInAnotherException() {
    Random random = new Random(39_300);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertRefused(bytes);
    }
  }

  @Test
  void damagedDocumentsNeverEndInAnotherException() {
    Random random = new Random(5_323);
    for (int i = 0; i < 5_000; i++) {
      byte[] damaged = GOLDEN.clone();
      for (int damages = random.nextInt(4); damages >= 0; damages--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertRefused(damaged);
    }
  }

  private static void assertRefused(byte[] bytes) {
    Throwable failure = catchThrowable(() -> PiecesJson.decode(bytes, Conversation.class));
    assertThat(failure).as(Arrays.toString(bytes)).isInstanceOf(PiecesException.class);
    Throwable other = catchThrowable(() -> PiecesJson.decode(bytes, ConversationMessages.class));
    assertThat(other)
        .as(Arrays.toString(bytes))
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            some -> assertThat(some).isInstanceOf(PiecesException.class));
  }
}

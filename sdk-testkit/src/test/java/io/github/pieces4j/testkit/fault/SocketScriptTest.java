package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.SocketScript.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SocketScriptTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void framesAreSentInTheirOrder() throws IOException {
    byte[] bytes = "bytes".getBytes(StandardCharsets.US_ASCII);
    try (ScriptedSocketServer server = following(opening().text("one").binary(bytes).ping());
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertText("one");
      client.assertFrame(0x82, "bytes");
      client.assertFrame(0x89, "");
    }
  }

  @Test
  void aTextMayComeInFragments() throws IOException {
    try (ScriptedSocketServer server = following(opening().fragmented("12345678", 3));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertFrame(0x01, "12");
      client.assertFrame(0x00, "345");
      client.assertFrame(0x80, "678");
    }
  }

  @Test
  void moreFragmentsThanBytesAreEmpty() throws IOException {
    try (ScriptedSocketServer server = following(opening().fragmented("1", 2));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertFrame(0x01, "");
      client.assertFrame(0x80, "1");
    }
  }

  @Test
  void aTruncatedFrameEndsTheConnection() throws IOException {
    try (ScriptedSocketServer server = following(opening().truncated("a whole text", 7));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertHeader(0x81, 12);
      assertThat(client.input.readAllBytes()).asString().isEqualTo("a whole");
    }
  }

  @Test
  void aLengthMayBeWrong() throws IOException {
    try (ScriptedSocketServer server = following(opening().declaring(300, "short").text("next"));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertHeader(0x81, 300);
      assertThat(client.input.readNBytes(5)).asString().isEqualTo("short");
      client.assertText("next");
    }
  }

  @Test
  void anOversizedFrameIsSentWhole() throws IOException {
    try (ScriptedSocketServer server = following(opening().oversized(70_000).garbage());
        RawWebSocket client = RawWebSocket.open(server)) {
      assertThat(client.input.readUnsignedByte()).isEqualTo(0x81);
      assertThat(client.input.readUnsignedByte()).isEqualTo(127);
      assertThat(client.input.readLong()).isEqualTo(70_000);
      assertThat(client.input.readNBytes(70_000)).containsOnly('x');
      client.assertText("<html>not JSON");
    }
  }

  @Test
  void aCloseIsAnsweredByTheClientAndThenEnds() throws IOException {
    try (ScriptedSocketServer server = following(opening().closeWith(1011, "broken"));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertHeader(0x88, 8);
      assertThat(client.input.readUnsignedShort()).isEqualTo(1011);
      assertThat(client.input.readNBytes(6)).asString().isEqualTo("broken");
      assertThat(server.counts().open()).isEqualTo(1);
      client.send(0x88, "");
      client.assertEnded();
      server.await(it -> it.open() == 0, SOON);
      assertThat(server.closeCodes()).containsExactly(1005);
    }
  }

  @Test
  void aConnectionMayBeDropped() throws IOException {
    try (ScriptedSocketServer server = following(opening().text("last").drop());
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertText("last");
      client.assertEnded();
    }
  }

  @Test
  void aConnectionMayBeReset() throws IOException {
    try (ScriptedSocketServer server = following(opening().await("read").reset());
        RawWebSocket client = RawWebSocket.open(server)) {
      server.release("read");
      ProxiedPair.assertReset(client.socket);
    }
  }

  @Test
  void pingsAreAnsweredUnlessTheScriptSaysNot() throws IOException {
    try (ScriptedSocketServer server = following(opening(), opening().withoutPongs());
        RawWebSocket heard = RawWebSocket.open(server);
        RawWebSocket unheard = RawWebSocket.open(server)) {
      heard.send(0x89, "there?");
      heard.assertFrame(0x8A, "there?");
      unheard.send(0x89, "there?");
      server.await(it -> it.pings() == 2, SOON);
      server.send("after the ping");
      unheard.assertText("after the ping");
    }
  }

  @Test
  void aStepMayWaitForItsRelease() throws IOException {
    try (ScriptedSocketServer server = following(opening().await("first").text("released"));
        RawWebSocket client = RawWebSocket.open(server)) {
      server.send("before");
      client.assertText("before");
      server.release("first");
      client.assertText("released");
    }
  }

  @Test
  void aStepMayComeLater() throws IOException {
    Duration delay = Duration.ofMillis(200);
    long start = System.nanoTime();
    try (ScriptedSocketServer server = following(opening().after(delay).text("late"));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertText("late");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(delay);
    }
  }

  @Test
  void aScriptIsNotChangedByWhatIsAddedToIt() throws IOException {
    SocketScript script = opening();
    script.text("another script's");
    try (ScriptedSocketServer server = following(script.raw(new byte[] {(byte) 0x81, 0}));
        RawWebSocket client = RawWebSocket.open(server)) {
      client.assertText("");
    }
  }

  @Test
  void aScriptThatCannotBeIsRefused() {
    List<ThrowingCallable> wrong =
        List.of(
            () -> opening().fragmented("1", 0),
            () -> opening().truncated("12", 2),
            () -> opening().truncated("12", -1),
            () -> opening().declaring(-1, "12"),
            () -> SocketScript.dyingAtHandshake().text("to nobody"));
    assertThat(wrong)
        .allSatisfy(
            it ->
                assertThatThrownBy(it)
                    .isInstanceOf(PiecesConfigurationException.class)
                    .hasMessageContaining("it takes"));
  }

  private static ScriptedSocketServer following(SocketScript... scripts) {
    return ScriptedSocketServer.following(scripts);
  }
}

package io.github.pieces4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class QuickstartTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Quickstart.run(arguments, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void withoutArgumentsItTellsTheWholeStoryOnAnEmbeddedServer() {
    assertThat(run()).isZero();
    assertThat(text(out))
        .contains("embedded emulator", "Created", "Listed     1 conversation", "Renamed")
        .contains("\"Reversing lists\"", "USER: How do I reverse", "ASSISTANT: Collections")
        .contains("changed", "is deleted", "the stream told of it all")
        .doesNotContain("\u001b");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void onAnotherServerItDeletesWhatItMadeAndNothingElse() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      Conversation mine = client.conversations().create("Mine, not to be touched");
      assertThat(run("--server", server.url().toString())).isZero();
      assertThat(client.conversations().list().iterable()).containsExactly(mine);
    }
  }

  /** Where no embedded server has loaded the classes that both need, the stream takes longer. */
  @Test
  @Timeout(120)
  void inAFreshProcessTheStreamIsThereBeforeTheStoryBegins() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Process process = start("--server", server.url().toString());
      try {
        // Unlike a read, this ends at the time-out; a pipe holds more than the story.
        assertThat(process.waitFor()).isZero();
        assertThat(process.inputReader(StandardCharsets.UTF_8).lines())
            .contains("Watched    the stream told of it all");
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Quickstart.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void aDeadServerIsOneClearLineAndExitCode1() {
    String url;
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence())) {
      url = server.url().toString();
    }
    assertThat(run("--server", url)).isEqualTo(1);
    assertThat(text(err)).startsWith("quickstart failed: ").contains(url).hasLineCount(1);
  }

  @Test
  void aServersMultilineErrorIsStillOneLine() {
    ScriptedAnswer answer = ScriptedAnswer.text(500, "first line\nsecond \u001b[31mline");
    try (ScriptedServer server = ScriptedServer.answering(answer)) {
      assertThat(run("--server", server.url().toString())).isEqualTo(1);
      assertThat(text(err))
          .contains("first line\\nsecond")
          .hasLineCount(1)
          .doesNotContain("\u001b");
    }
  }

  @Test
  void wrongArgumentsAreOneClearLineAndExitCode2() {
    assertThat(run("--sever")).isEqualTo(2);
    assertThat(run("--server")).isEqualTo(2);
    assertThat(run("--server", "nonsense")).isEqualTo(2);
    assertThat(run("--server", "http://127.0.0.1:1", "--discover")).isEqualTo(2);
    assertThat(text(err)).hasLineCount(4).contains("unknown argument --sever", "nonsense");
  }

  @Test
  void helpExplainsTheArguments() {
    assertThat(run("--help")).isZero();
    assertThat(text(out)).contains("--server URL", "--discover");
  }
}

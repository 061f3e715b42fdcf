package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types on a terminal, and pipes where nobody types. */
@Timeout(120)
class TypedInputTest {
  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private Conversation conversation;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
    conversation = client.conversations().create("Lists");
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private Finished piped(String input, String... arguments) throws Exception {
    return ToolProcess.start(command(arguments), Map.of()).finish(input);
  }

  private List<String> command(String... arguments) {
    Stream<String> server = Stream.of("--server", this.server.url().toString());
    return ToolProcess.command(Stream.concat(server, Stream.of(arguments)).toArray(String[]::new));
  }

  /** Returns all that stands on the terminal as the output. */
  private Finished typed(String input, String... arguments) throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script(1), no terminal");
    String line =
        command(arguments).stream().map(it -> "'" + it + "'").collect(Collectors.joining(" "));
    List<String> command = List.of(script.toString(), "-qec", line, "/dev/null");
    return ToolProcess.start(command, Map.of("TERM", "xterm")).finish(input);
  }

  private void assertDeleted() {
    assertThatThrownBy(() -> client.conversation(conversation.id()).get())
        .isInstanceOf(PiecesGoneException.class);
  }

  private void assertKept() {
    assertThat(client.conversation(conversation.id()).get()).isEqualTo(conversation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Yes\n"})
  void deleteAsksOnATerminal(String answer) throws Exception {
    Finished finished = typed(answer, "delete", conversation.id());
    assertThat(finished.exitCode()).as(finished.toString()).isZero();
    assertThat(finished.out()).contains("Delete Lists with 0 messages? [y/N]");
    assertDeleted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "n\n", "not yes\n", "\u0004"})
  void anyOtherAnswerThanYesDeletesNothing(String answer) throws Exception {
    Finished finished = typed(answer, "delete", conversation.id());
    assertThat(finished.exitCode()).isEqualTo(1);
    assertThat(finished.lines().get(finished.lines().size() - 1))
        .endsWith("pieces: nothing was deleted");
    assertKept();
  }

  @Test
  void deleteDoesNotTakeItsYesFromAPipe() throws Exception {
    Finished refused = piped("y\n", "delete", conversation.id());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--yes").hasLineCount(1);
    assertKept();
  }

  @Test
  void deleteInAScriptPrintsWhatItWas() throws Exception {
    assertThat(piped("", "delete", conversation.id(), "--yes").line()).isEqualTo("Lists");
    assertDeleted();
    String other = client.conversations().create("Other").id();
    assertThat(piped("", "delete", other.substring(0, 8), "-y", "--json").line())
        .contains("\"id\":\"" + other + "\"");
  }

  @Test
  void deleteOfAnUnknownConversationIs4() throws Exception {
    assertThat(piped("", "delete", "00000000-0000-0000-0000-000000000000", "-y").exitCode())
        .isEqualTo(4);
  }

  @Test
  void sayExplainsOnATerminalWhatItWaitsFor() throws Exception {
    Finished said = typed("Hello\n\u0004", "say", conversation.id());
    assertThat(said.exitCode()).as(said.toString()).isZero();
    assertThat(said.out()).contains("pieces: type the text; Ctrl-D");
    assertThat(texts()).containsExactly("Hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb\r\n", "a\r\nb\n", "a\r\nb"})
  void theLastLineEndOfPipedTextIsLeftOut(String piped) throws Exception {
    assertThat(piped(piped, "say", conversation.id()).err()).isEmpty();
    assertThat(texts()).containsExactly("a\r\nb");
  }

  @Test
  void theMarkThatPowerShellPutsBeforeATextIsLeftOut() throws Exception {
    assertThat(piped("\ufeffHello\r\n", "say", conversation.id()).err()).isEmpty();
    assertThat(texts()).containsExactly("Hello");
  }

  private List<String> texts() {
    return client.conversation(conversation.id()).messages().iterable().stream()
        .map(it -> it.fragment().string().raw())
        .toList();
  }
}

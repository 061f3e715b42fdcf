package io.github.pieces4j.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesInterruptedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows how the answers of ports become one server, or an error that says what was tried. */
class ServerSearchTest {
  private static final URI FIRST = URI.create("http://127.0.0.1:39300");
  private static final URI SECOND = URI.create("http://127.0.0.1:39301");

  private static final Duration BRIEFLY = Duration.ofSeconds(1);
  private static final DiscoveryTimeouts TIMEOUTS =
      new DiscoveryTimeouts(BRIEFLY, BRIEFLY, BRIEFLY, BRIEFLY);

  @TempDir Path folder;

  private ServerSearch search(Map<String, String> variables) {
    return new ServerSearch(
        new DiscoverySettings(
            variables::get,
            List.of(folder.resolve("a.txt"), folder.resolve("b.txt")),
            List.of(39_300, 39_301, 39_302, 5_323),
            TIMEOUTS));
  }

  private static ServerAnswer ready(URI url) {
    return new ServerAnswer(url, "ok:8b6f3c1e-5a5e");
  }

  @Test
  void theEnvironmentVariableIsTakenAsItIs() {
    assertThat(search(Map.of("PIECES_OS_URL", "http://host:1/")).stated())
        .contains(URI.create("http://host:1"));
    assertThat(search(Map.of()).stated()).isEmpty();
    assertThat(search(Map.of("PIECES_OS_URL", " ")).stated()).isEmpty();
  }

  @Test
  void anEnvironmentVariableThatIsNoUrlIsNamed() {
    ServerSearch search = search(Map.of("PIECES_OS_URL", "39300"));
    assertThatThrownBy(search::stated)
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageStartingWith("PIECES_OS_URL is \"39300\"");
  }

  @Test
  void portFilesAreReadInTheirOrderAndGarbageIsLeftOut() throws IOException {
    try (ServerSocket first = listener();
        ServerSocket second = listener()) {
      Files.writeString(folder.resolve("b.txt"), "" + second.getLocalPort());
      assertThat(search(Map.of()).remembered()).containsExactly(url(second));
      Files.writeString(folder.resolve("a.txt"), first.getLocalPort() + "\n");
      assertThat(search(Map.of()).remembered()).containsExactly(url(first), url(second));
      Files.writeString(folder.resolve("a.txt"), "garbage");
      assertThat(search(Map.of()).remembered()).containsExactly(url(second));
    }
  }

  @Test
  void portsWhereNobodyListensAreNoCandidates() throws IOException {
    ServerSocket gone = listener();
    gone.close();
    try (ServerSocket first = listener();
        ServerSocket second = listener()) {
      List<Integer> ports = Stream.of(second, gone, first).map(ServerSocket::getLocalPort).toList();
      DiscoverySettings settings = new DiscoverySettings(name -> null, List.of(), ports, TIMEOUTS);
      assertThat(new ServerSearch(settings).candidates()).containsExactly(url(second), url(first));
    }
  }

  @Test
  void anInterruptEndsTheSearch() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> search(Map.of()).candidates())
        .isInstanceOf(PiecesInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static ServerSocket listener() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
  }

  private static URI url(ServerSocket socket) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  @ParameterizedTest
  @CsvSource({
    "ok, true",
    "ok:8b6f3c1e-5a5e-4d0c, true",
    "ok:, true",
    "migrating, false",
    "okay then, false",
    "<html>ok</html>, false",
    "'', false"
  })
  void aServerIsReadyWhenItSaysSo(String health, boolean ready) {
    assertThat(new ServerAnswer(FIRST, health).isReady()).isEqualTo(ready);
  }

  @Test
  void theOneThatIsReadyIsChosen() {
    ServerAnswer other = new ServerAnswer(SECOND, "<html></html>");
    assertThat(search(Map.of()).choose(List.of(other, ready(FIRST)))).isEqualTo(FIRST);
  }

  @Test
  void oneThatAnsweredTwiceIsStillOne() {
    assertThat(search(Map.of()).choose(List.of(ready(FIRST), ready(FIRST)))).isEqualTo(FIRST);
  }

  @Test
  void severalAreListedAndNoneIsGuessed() {
    PiecesDiscoveryException failure =
        catchThrowableOfType(
            PiecesDiscoveryException.class,
            () -> search(Map.of()).choose(List.of(ready(SECOND), ready(FIRST))));
    assertThat(failure.found()).containsExactly(FIRST, SECOND);
    assertThat(failure)
        .hasMessage(
            "more than one Pieces OS is running (http://127.0.0.1:39300, http://127.0.0.1:39301)."
                + " Say which one, with the option baseUrl or the environment variable"
                + " PIECES_OS_URL");
  }

  @Test
  void whenThereIsNoneTheErrorSaysWhatWasTriedAndWhatToDo() {
    assertThatThrownBy(() -> search(Map.of()).choose(List.of()))
        .isInstanceOf(PiecesDiscoveryException.class)
        .hasMessage(
            "no running Pieces OS was found. Tried: the environment variable PIECES_OS_URL (not"
                + " set), the port file ("
                + folder.resolve("a.txt")
                + ", "
                + folder.resolve("b.txt")
                + "), 127.0.0.1 on ports 39300 to 39302, 5323. Start Pieces OS, or an embedded"
                + " one with EmbeddedPiecesOs.start() of pieces4j-testkit, and pass its URL as"
                + " baseUrl");
  }

  @Test
  void aMigratingServerIsNamed() {
    ServerAnswer migrating = new ServerAnswer(SECOND, "migrating");
    assertThatThrownBy(() -> search(Map.of()).choose(List.of(migrating)))
        .hasMessageContaining(
            "http://127.0.0.1:39301 is migrating its data: try again later. Start Pieces OS");
  }

  @Test
  void aPortThatConnectedButWasLateIsNamed() {
    assertThatThrownBy(() -> search(Map.of()).choose(List.of(ServerAnswer.late(SECOND))))
        .hasMessageContaining(
            "http://127.0.0.1:39301 accepted a connection but did not answer within 1000 ms."
                + " Start Pieces OS");
  }

  @Test
  void aLatePortDoesNotKeepTheReadyOneFromBeingChosen() {
    List<ServerAnswer> answers = List.of(ServerAnswer.late(SECOND), ready(FIRST));
    assertThat(search(Map.of()).choose(answers)).isEqualTo(FIRST);
  }

  @Test
  void theFindingLeavesOutWhatOnlyProgrammersCanDo() {
    PiecesDiscoveryException failure =
        catchThrowableOfType(
            PiecesDiscoveryException.class, () -> search(Map.of()).choose(List.of()));
    assertThat(failure.finding()).endsWith("on ports 39300 to 39302, 5323");
    assertThat(failure.getMessage()).startsWith(failure.finding() + ". Start Pieces OS");
  }
}

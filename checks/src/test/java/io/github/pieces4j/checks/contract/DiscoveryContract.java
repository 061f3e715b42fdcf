package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Is how each client must find its server: a test class extends it and says how to look.
 *
 * <p>It needs JUnit Jupiter and AssertJ, which the testkit does not bring along.
 */
public abstract class DiscoveryContract extends DiscoveryPatienceContract {
  private static final ScriptedAnswer OTHER_PROGRAM = ScriptedAnswer.text(200, "I am a printer");
  private static final ScriptedAnswer MIGRATING = ScriptedAnswer.text(200, "migrating");

  @TempDir private Path directory;

  /** Creates the contract. */
  protected DiscoveryContract() {}

  @Test
  void theEnvironmentVariableIsTakenAsItIs() {
    DiscoverySettings settings = settings("http://127.0.0.1:1234/", List.of(), List.of());
    assertThat(locate(settings)).hasToString("http://127.0.0.1:1234");
  }

  @Test
  void anEnvironmentVariableThatIsNoUrlIsNamed() {
    assertThatExceptionOfType(PiecesConfigurationException.class)
        .isThrownBy(() -> locate(settings("next door", List.of(), List.of())))
        .withMessageContaining("PIECES_OS_URL")
        .withMessageContaining("next door");
  }

  @Test
  void theServerOfThePortFileIsTakenWithoutAScan() throws IOException {
    try (EmbeddedPiecesOs remembered = EmbeddedPiecesOs.start();
        EmbeddedPiecesOs other = EmbeddedPiecesOs.start()) {
      Path file = portFile(remembered.port());
      assertThat(locate(settings(null, List.of(file), ports(other.port(), remembered.port()))))
          .isEqualTo(remembered.url());
    }
  }

  @Test
  void aStalePortFileIsPassedOver() throws IOException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Path stale = portFile(unusedPort());
      assertThat(locate(settings(null, List.of(stale), ports(server.port()))))
          .isEqualTo(server.url());
    }
  }

  @Test
  void anotherProgramOnTheRememberedPortIsPassedOver() throws IOException {
    try (ScriptedServer printer = ScriptedServer.answering(OTHER_PROGRAM);
        EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Path file = portFile(printer.url().getPort());
      List<Integer> ports = ports(printer.url().getPort(), server.port());
      assertThat(locate(settings(null, List.of(file), ports))).isEqualTo(server.url());
    }
  }

  @Test
  void twoServersAreBothNamedAndNeitherIsTaken() {
    try (EmbeddedPiecesOs first = EmbeddedPiecesOs.start();
        EmbeddedPiecesOs second = EmbeddedPiecesOs.start()) {
      assertThatExceptionOfType(PiecesDiscoveryException.class)
          .isThrownBy(() -> locate(settings(null, List.of(), ports(first.port(), second.port()))))
          .withMessageContainingAll(first.url().toString(), second.url().toString(), "baseUrl")
          .satisfies(
              failure ->
                  assertThat(failure.found()).containsExactlyInAnyOrder(first.url(), second.url()));
    }
  }

  @Test
  void nothingFoundSaysWhatWasTriedAndWhatToDo() throws IOException {
    Path file = directory.resolve("no-such-file");
    int port = unusedPort();
    assertThatExceptionOfType(PiecesDiscoveryException.class)
        .isThrownBy(() -> locate(settings(null, List.of(file), ports(port))))
        .withMessageContainingAll(
            "PIECES_OS_URL", file.toString(), String.valueOf(port), "EmbeddedPiecesOs.start()")
        .satisfies(failure -> assertThat(failure.found()).isEmpty());
  }

  @Test
  void aMigratingServerIsNotTakenButNamed() {
    try (ScriptedServer server = ScriptedServer.answering(MIGRATING)) {
      assertThatExceptionOfType(PiecesDiscoveryException.class)
          .isThrownBy(() -> locate(settings(null, List.of(), ports(server.url().getPort()))))
          .withMessageContaining(server.url() + " is migrating");
    }
  }

  private static DiscoverySettings settings(String url, List<Path> files, List<Integer> ports) {
    return new DiscoverySettings(name -> url, files, ports, PATIENT);
  }

  private Path portFile(int port) throws IOException {
    return Files.writeString(directory.resolve(".port.txt"), port + "\n");
  }
}

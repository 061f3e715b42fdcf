package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the packaged jar as a user would; the build calls it when the jar is there. */
@Timeout(60)
class StandaloneJarCheck {
  @Test
  void theServerAnswersUntilItIsToldToEnd() throws Exception {
    try (ChildServer server = run("--port", "0")) {
      URI url = server.url();
      assertThat(server.get(url.resolve("/.well-known/health"))).startsWith("ok:");

      server.terminate();
      assertThat(server.exitCode()).isZero();
      assertThat(server.errors()).isEmpty();
    }
  }

  @Test
  void theFirstLineSaysThatItIsNotTheProduct() throws Exception {
    try (ChildServer server = run("--port", "0")) {
      assertThat(server.firstLine())
          .startsWith("Emulated Pieces OS (not the product; nothing is stored on disk)");
    }
  }

  @Test
  void aPortWithoutAnArgumentIsOneThatClientsSearch() throws Exception {
    try (ChildServer server = run()) {
      assertThat(server.url().getPort()).isBetween(39_300, 39_333);
    }
  }

  @Test
  void aTakenPortIsOneLineAndExitCodeOne() throws Exception {
    try (EmbeddedPiecesOs other = EmbeddedPiecesOs.start();
        ChildServer server = run("--port", String.valueOf(other.port()))) {
      assertThat(server.errors()).singleElement().asString().contains("" + other.port(), "taken");
      assertThat(server.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void wrongArgumentsAreOneLineAndExitCodeTwo() throws Exception {
    try (ChildServer server = run("--prot", "39300")) {
      assertThat(server.errors()).containsExactly("unknown argument --prot (see --help)");
      assertThat(server.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void theHelpNamesTheOptionsAndStartsNothing() throws Exception {
    try (ChildServer server = run("--help")) {
      assertThat(server.output()).anyMatch(line -> line.contains("--port N"));
      assertThat(server.exitCode()).isZero();
    }
  }

  private static ChildServer run(String... arguments) throws IOException {
    List<String> jar = List.of("-jar", System.getProperty("standalone.jar"));
    return new ChildServer(Stream.concat(jar.stream(), Stream.of(arguments)).toList());
  }
}

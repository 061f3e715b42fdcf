package io.github.pieces4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesDiscoveryException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final URI FIRST = URI.create("http://127.0.0.1:39300");
  private static final URI SECOND = URI.create("http://127.0.0.1:39301");

  @Test
  void withoutAServerItSaysWhatATerminalCanDo() {
    assertThat(message("none was found", List.of()))
        .isEqualTo(
            "none was found. Start Pieces OS, or \"pieces serve\", or name a server with --server"
                + " or PIECES_OS_URL");
  }

  @Test
  void withTwoServersItAsksForOne() {
    assertThat(message("more than one is running", List.of(FIRST, SECOND)))
        .isEqualTo("more than one is running. Name a server with --server or PIECES_OS_URL");
  }

  private static String message(String finding, List<URI> found) {
    return Failures.message(new PiecesDiscoveryException(finding, "Pass baseUrl", found));
  }
}

package io.github.pieces4j.checks.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the first call without TLS to what it needs: certificates take longer than the call. */
@Timeout(120)
class FirstCallTest {
  private static final List<String> OF_TLS =
      List.of(
          "sun.security.x509.", "sun.security.ssl.", "com.sun.crypto.", "io.netty.handler.ssl.");

  @ParameterizedTest
  @ValueSource(strings = {"blocking", "reactive"})
  void nothingOfTlsIsLoaded(String kind) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xlog:class+load:stdout",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstCall.class.getName(),
                  kind,
                  server.url().toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(output).contains("conversations: ");
      assertThat(output.lines())
          .noneMatch(line -> OF_TLS.stream().anyMatch(it -> line.contains("] " + it)));
    }
  }
}

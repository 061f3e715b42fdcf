package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.config.ServerOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends bytes to a server as they are, which the profile {@code fuzz} invents for hours: it answers
 * each request with no failure of its own, and others after it.
 */
class BytesFuzzTest {
  private static final int HEALTH_MILLIS = 10_000;
  private static final int QUIET_MILLIS = 30;
  private static final byte[] HEALTH =
      "GET /.well-known/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
  private static final PiecesServer SERVER =
      PiecesServer.inMemory(ServerOptions.defaults().withPort(0));

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Matcher statuses = STATUS.matcher(answers(input, QUIET_MILLIS));
    while (statuses.find()) {
      assertThat(Integer.parseInt(statuses.group(1))).as("status").isLessThan(500);
    }
    assertThat(answers(HEALTH, HEALTH_MILLIS)).as("health after it").contains(" 200 ");
  }

  /** Returns all that the server says until it ends the connection or waits for more. */
  private static String answers(byte[] request, int patienceMillis) throws IOException {
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
      socket.setSoTimeout(patienceMillis);
      socket.getOutputStream().write(request);
      socket.getInputStream().transferTo(answers);
    } catch (SocketTimeoutException | SocketException e) {
      // It waits for the rest, or it ended the connection while there was more to be read.
    }
    return answers.toString(StandardCharsets.ISO_8859_1);
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatTheFuzzerBeginsWithIsAnswered(Path seed) throws IOException {
    fuzzerTestOneInput(Files.readAllBytes(seed));
  }
}

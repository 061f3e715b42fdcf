package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesModelException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shows what all failures have in common: what they print, and that they can be serialized. */
class FailureReportsTest {
  private static final String SECRET = "S3KR1T";
  private static final PiecesOptions OPTIONS =
      PiecesOptions.of(
          options ->
              options
                  .baseUrl(URI.create("http://user:" + SECRET + "@127.0.0.1:39300"))
                  .applicationId(ApplicationIdSource.fixed(SECRET)));
  private static final Exchange<Conversation> GET =
      new Exchanges(OPTIONS)
          .begin(
              ConversationRequests.get("c"), OPTIONS.baseUrl(), Map.of("X-Application-ID", SECRET));
  private static final HttpHeaders HEADERS =
      new HttpHeaders(
          Map.of(
              "Set-Cookie", List.of(SECRET),
              "X-Api-Key", List.of(SECRET),
              "Location", List.of("http://user:" + SECRET + "@elsewhere/")));

  private static void read(int status, byte[] body) {
    Answer<?> answer = GET.answered(status, HEADERS);
    answer.append(ByteBuffer.wrap(body));
    answer.read();
  }

  /** Returns a failure of each kind, with secrets wherever there may be some. */
  private static List<PiecesException> failures() {
    byte[] body =
        ("{\"access_token\":\"" + SECRET + "\",\"application\":{\"id\":\"" + SECRET + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    FailedCall call = GET.described();
    List<PiecesException> failures = new ArrayList<>();
    IntStream.of(307, 401, 404, 410, 418, 500, 593)
        .mapToObj(status -> catchThrowable(() -> read(status, body)))
        .forEach(failure -> failures.add((PiecesException) failure));
    failures.add((PiecesException) catchThrowable(() -> read(200, body)));
    failures.add(new StreamExchange(GET).streamRefused(404, HEADERS, body));
    failures.add(GET.disconnected(new IOException("to http://user:" + SECRET + "@host broke")));
    failures.add(GET.disconnected(new ConnectException("Connection refused")));
    failures.add(GET.call().timedOut(null));
    failures.add(GET.bodyTooLarge());
    failures.add(GET.call().interrupted(new InterruptedException()));
    failures.add(PiecesStreamException.exhausted(3, failures.get(0)));
    failures.add(new PiecesWrongAnswerException("a", "b", call));
    failures.add(new PiecesClosedException("the client"));
    failures.add(new PiecesConfigurationException("a setting"));
    failures.add(new PiecesDiscoveryException("none", "Start it", List.of(URI.create("http://h"))));
    failures.add(new PiecesEncodeException("a value", null));
    failures.add(new PiecesModelException("Conversation.id", "is missing"));
    failures.add(new PiecesRequestException("an argument"));
    return failures;
  }

  @Test
  void eachKindOfFailureIsLookedAt() {
    File[] types = new File("target/classes/io/github/pieces4j/error").listFiles();
    assertThat(failures())
        .extracting(failure -> failure.getClass().getSimpleName() + ".class")
        .containsAll(
            Arrays.stream(types)
                .map(File::getName)
                .filter(name -> name.endsWith("Exception.class"))
                .filter(name -> !name.equals("PiecesException.class"))
                .toList());
  }

  @Test
  void nothingThatIsPrintedHoldsASecret() {
    for (PiecesException failure : failures()) {
      failure.after(failures());
      assertThat(printed(failure)).doesNotContain(SECRET);
      assertThat(failure.call() + "" + failure.earlierFailures()).doesNotContain(SECRET);
    }
    assertThat(OPTIONS + " " + GET.wireRequest() + HEADERS + GET.call().request())
        .doesNotContain(SECRET);
  }

  @Test
  void eachFailureIsSerializableWithAllItHolds() throws Exception {
    for (PiecesException failure : failures()) {
      failure.after(List.of(GET.disconnected(new IOException("Connection reset"))));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(failure);
      Object read =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
      assertThat(read).isExactlyInstanceOf(failure.getClass()).hasToString(failure.toString());
      assertThat(((PiecesException) read).earlierFailures()).hasSize(1);
    }
  }

  @Test
  void aRefusedConnectionPrintsOneTraceAndSaysAllInItsFirstLine() {
    PiecesException refused = GET.disconnected(new ConnectException("Connection refused"));
    refused.after(List.of(GET.disconnected(new ConnectException("Connection refused"))));
    assertThat(printed(refused).lines().filter(line -> !line.startsWith("\tat ")))
        .singleElement()
        .asString()
        .contains("conversation_get_specific_conversation: GET http://127.0.0.1:39300")
        .containsOnlyOnce("connection refused: is Pieces OS running there?");
  }

  @Test
  void whatEarlierAttemptsFailedWithIsToldOnce() {
    PiecesException reset = GET.disconnected(new IOException("Connection reset"));
    PiecesException late = GET.connectTimedOut(Duration.ofSeconds(2), null);
    assertThat(late.after(List.of(reset, reset)))
        .hasMessageEndingWith("still connecting; earlier attempts: Connection reset (IOException)");
  }

  private static String printed(Throwable failure) {
    StringWriter printed = new StringWriter();
    failure.printStackTrace(new PrintWriter(printed));
    return printed.toString();
  }
}

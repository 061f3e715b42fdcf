package io.github.pieces4j.checks.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Hooks;

/**
 * Counts the files that a call passes, from the area to the socket and back, and holds the page on
 * the architecture to them.
 *
 * <p>They are those on the stack when the HTTP library takes the request, and on that of the
 * failure when the answer turns out to be no conversation: the trace that users see, as far as
 * {@code Answer}, behind which codecs read. A reactive call is first put together, so there each
 * operator adds the stack that it was put there by.
 */
class CallWalkTest {
  /** Six, and one more of which docs/decisions.md tells why. */
  private static final int MOST_FILES = 7;

  private static final ScriptedAnswer NO_CONVERSATION = ScriptedAnswer.json("{\"id\":1}");

  private final WalkedFiles walked = new WalkedFiles();

  @Test
  void aBlockingCallPassesFewFiles() throws IOException {
    try (ScriptedServer server = ScriptedServer.answering(NO_CONVERSATION);
        PiecesClient client =
            PiecesClient.create(
                options(server), builder -> builder.cookieHandler(new Onlooker()))) {
      walkBack(() -> client.conversations().create("Walked"));
    }
    assertThat(walked.inOrder())
        .isEqualTo(WalkedFiles.onThePage("- blocking client: "))
        .hasSizeLessThanOrEqualTo(MOST_FILES);
  }

  @Test
  void aReactiveCallPassesFewFiles() throws IOException {
    try (ScriptedServer server = ScriptedServer.answering(NO_CONVERSATION);
        ReactivePiecesClient client = ReactivePiecesClient.create(options(server))) {
      Hooks.onEachOperator(
          "walk",
          operator -> {
            walked.add();
            return operator;
          });
      walkBack(() -> client.conversations().create("Walked").block());
    } finally {
      Hooks.resetOnEachOperator("walk");
    }
    assertThat(walked.inOrder())
        .isEqualTo(WalkedFiles.onThePage("- reactive client: "))
        .hasSizeLessThanOrEqualTo(MOST_FILES);
  }

  private static PiecesOptions options(ScriptedServer server) {
    return PiecesOptions.of(it -> it.baseUrl(server.url()));
  }

  private void walkBack(Runnable call) {
    PiecesDecodeException failure = catchThrowableOfType(PiecesDecodeException.class, call::run);
    assertThat(failure).isNotNull();
    walked.add(
        Arrays.stream(failure.getStackTrace())
            .dropWhile(it -> !it.getClassName().endsWith(".Answer"))
            .toArray(StackTraceElement[]::new));
  }

  /** What java.net.http asks, with each request, for the cookies to send. */
  private final class Onlooker extends CookieHandler {
    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
      walked.add();
      return Map.of();
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {}
  }
}

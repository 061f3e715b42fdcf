package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/troubleshooting.md shows. */
class TroubleshootingGuideTest {
  private static final Pattern LOGGER = Pattern.compile("getLogger\\(\"?([^)\"]+)\"?\\)");

  @Test
  void namesTheServer() {
    // example: server
    PiecesClient client = PiecesClient.create("http://127.0.0.1:39300");
    // end
    client.close();
  }

  @Test
  void readsLargeLists() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      client.conversations().create(seed -> seed.name("Lists").favorited(true));
      // example: large
      long favorites;
      try (Stream<Conversation> conversations = client.conversations().stream()) {
        favorites = conversations.filter(it -> Boolean.TRUE.equals(it.favorited())).count();
      }
      ConversationMessages withoutContents =
          client.execute(MessagesRequests.list().withTransferables(false));
      // end
      assertThat(favorites).isEqualTo(1);
      assertThat(withoutContents.iterable()).isEmpty();
    }
  }

  @Test
  void setsLimits() {
    // example: limits
    PiecesOptions options =
        PiecesOptions.of(
            it ->
                it.callTimeout(Duration.ofMinutes(5))
                    .callLimits(new CallLimits(256 * 1_024 * 1_024, 4, 1_000, 64)));
    // end
    assertThat(options.callLimits().maxConnections()).isEqualTo(4);
  }

  @Test
  void thePageNamesEachLogger() throws IOException {
    Set<String> loggers = new TreeSet<>();
    for (String module : List.of("sdk-core", "sdk-blocking", "sdk-reactive")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
        for (Path file :
            (Iterable<Path>) files.filter(it -> it.toString().endsWith(".java"))::iterator) {
          LOGGER.matcher(Files.readString(file)).results().forEach(it -> loggers.add(it.group(1)));
        }
      }
    }
    assertThat(loggers).hasSize(2);
    assertThat(Files.readString(Path.of("../docs/troubleshooting.md"))).contains(loggers);
  }
}

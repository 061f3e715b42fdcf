package io.github.pieces4j.spring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Runs the code that docs/spring.md shows. */
class GuideTest {
  @Test
  void theControllerListsConversationsAndTellsOfChanges() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url())
          .withBean(ConversationController.class)
          .run(
              context -> {
                String id =
                    context
                        .getBean(ReactivePiecesClient.class)
                        .conversations()
                        .create("Shown")
                        .block()
                        .id();
                WebTestClient browser =
                    WebTestClient.bindToController(context.getBean(ConversationController.class))
                        .configureClient()
                        .responseTimeout(Duration.ofSeconds(30))
                        .build();
                assertThat(first(browser, "/conversations")).contains("Shown", id);
                assertThat(first(browser, "/conversations/live")).contains(id);
              });
    }
  }

  private static String first(WebTestClient browser, String path) {
    return browser
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .returnResult(String.class)
        .getResponseBody()
        .blockFirst(Duration.ofSeconds(30));
  }

  @Test
  void theControllerHasFewLines() throws IOException {
    Path source =
        Path.of("src/test/java/io/github/pieces4j/spring/guide/ConversationController.java");
    assertThat(
            Files.readAllLines(source).stream()
                .dropWhile(line -> !line.equals("// example: controller"))
                .skip(1)
                .takeWhile(line -> !line.equals("// end")))
        .hasSizeBetween(10, 22);
  }

  @Test
  void theCustomizerGivesTheApplicationId() {
    StarterContext.runner()
        .withBean(ApplicationIdConfiguration.Applications.class)
        .withUserConfiguration(ApplicationIdConfiguration.class)
        .run(
            context ->
                assertThat(
                        context
                            .getBean(PiecesOptions.class)
                            .applicationId()
                            .applicationId()
                            .toCompletableFuture())
                    .isCompletedWithValue(Optional.of("current")));
  }
}

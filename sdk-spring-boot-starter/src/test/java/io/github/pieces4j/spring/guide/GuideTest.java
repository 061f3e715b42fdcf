package io.github.pieces4j.spring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.spring.StarterContext;
import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/spring.md shows, and holds the page to it. */
class GuideTest {
  private static final Path PAGE = Path.of("../docs/spring.md");
  private static final Path CODE = Path.of("src/test/java/io/github/pieces4j/spring/guide");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\R(.*?)^```$");

  @Test
  void thePageShowsThisCode() throws IOException {
    String code = source("ConversationController") + source("ApplicationIdConfiguration");
    List<String> shown =
        BLOCK.matcher(Files.readString(PAGE)).results().map(it -> it.group(1)).toList();
    assertThat(shown).hasSize(2).allSatisfy(block -> assertThat(code).contains(flat(block)));
  }

  private static String source(String type) throws IOException {
    return flat(Files.readString(CODE.resolve(type + ".java")));
  }

  private static String flat(String code) {
    return code.replaceAll("(?m)^ +", "");
  }

  @Test
  void theControllerAnswersWithTheServersConversation() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url())
          .withBean(ConversationController.class)
          .run(
              context -> {
                Conversation created =
                    context
                        .getBean(ReactivePiecesClient.class)
                        .conversations()
                        .create("Shown")
                        .block();
                assertThat(
                        context
                            .getBean(ConversationController.class)
                            .conversation(created.id())
                            .block())
                    .isEqualTo(created);
              });
    }
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

package io.github.pieces4j.spring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/spring.md shows. */
class GuideTest {
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

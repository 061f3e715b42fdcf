package io.github.pieces4j.server.emulator;

import static io.github.pieces4j.model.MessageRole.ASSISTANT;
import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.store.ObjectStore;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventedNameTest {
  @Test
  void itIsTheFirstSixWordsOfTheFirstUserMessage() {
    assertThat(
            InventedName.of(
                List.of(
                    message(ASSISTANT, "Hello there"),
                    message(USER, "  How do\nI sort   a list of records by date?"),
                    message(USER, "Second"))))
        .isEqualTo("How do I sort a list");
  }

  @Test
  void messagesWithoutWordsAreSkipped() {
    ConversationMessage noContent = message(USER, "x").withFragment(null);
    assertThat(InventedName.of(List.of(noContent, message(USER, " "), message(USER, "Words"))))
        .isEqualTo("Words");
  }

  @Test
  void withoutAnyWordsThereIsStillAName() {
    assertThat(InventedName.of(List.of())).isEqualTo("Untitled conversation");
  }

  private static ConversationMessage message(MessageRole role, String text) {
    return Births.message(
        Seeds.message("c", role, text),
        "c",
        new EmulatedState(new Dialect(Generation.CURRENT), ObjectStore.inMemory()).now());
  }
}

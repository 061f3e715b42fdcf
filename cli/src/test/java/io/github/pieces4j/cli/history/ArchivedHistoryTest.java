package io.github.pieces4j.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class ArchivedHistoryTest extends HistoryContract {
  private static final WantedText.Period ALWAYS = WantedText.Period.ALWAYS;

  @Override
  ConversationHistory open(Filling filling) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      filling.into(client);
      String[] export = {"--server", server.url().toString(), "export", directory.toString()};
      try (ToolProcess tool = ToolProcess.start(export)) {
        assertThat(tool.end().exitCode()).isZero();
      }
    }
    return ArchivedHistory.of(directory);
  }

  @Test
  void anUnfinishedExportHasWhatIsThereSoFar() throws Exception {
    Files.delete(directory.resolve("manifest.json"));
    Path messages = directory.resolve("messages.jsonl");
    Files.writeString(messages, "{\"id\":\"torn", StandardOpenOption.APPEND);
    try (ConversationHistory soFar = ArchivedHistory.of(directory)) {
      assertThat(soFar.search(WantedText.of("kafka", ALWAYS, ALWAYS))).hasSize(1);
    }
  }

  @Test
  void anObjectThatCannotBeReadTakesNoOtherWithIt() throws Exception {
    Files.delete(directory.resolve("manifest.json"));
    Path messages = directory.resolve("messages.jsonl");
    String first = Files.readAllLines(messages).get(0);
    String conversation =
        first.replaceFirst(".*\"conversation\":\\{[^}]*\"id\":\"([^\"]+)\".*", "$1");
    String broken = "{\"id\":\"broken\",\"conversation\":{\"id\":\"" + conversation + "\"}}\n";
    Files.write(messages, broken.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    try (ConversationHistory history = ArchivedHistory.of(directory)) {
      ConversationHistory.Thread thread =
          history.thread(history.conversation(conversation).orElseThrow());
      assertThat(thread.unreadable()).isEqualTo(1);
      assertThat(thread.readable()).isNotEmpty();
      assertThat(history.message("broken")).isEmpty();
      assertThat(history.searchMessages(WantedText.of("kafka", ALWAYS, ALWAYS))).hasSize(2);
    }
  }
}

package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConversationCommandsTest {
  private EmbeddedPiecesOs server;
  private PiecesClient client;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private Finished pieces(String... arguments) throws Exception {
    return ToolProcess.run(server.url(), arguments);
  }

  private String say(String id, String text) {
    return client.messages().create(id, MessageRole.USER, text).id();
  }

  @Test
  void listShowsTheLatestChangeFirst() throws Exception {
    String older = client.conversations().create("Reversing lists").id();
    String newer = client.conversations().create("Sorting lists").id();
    say(older, "Hello");

    Finished listed = pieces("list");
    assertThat(listed.exitCode()).isZero();
    assertThat(listed.lines()).hasSize(3);
    assertThat(listed.lines().get(1)).matches(older.substring(0, 8) + " .* 1  Reversing lists");
    assertThat(listed.lines().get(2)).matches(newer.substring(0, 8) + " .* 0  Sorting lists");
    assertThat(listed.err()).isEmpty();
  }

  @Test
  void aLongNameIsCompleteWhereNoTerminalIs() throws Exception {
    String name = "A very long name ".repeat(20).strip();
    client.conversations().create(name);
    assertThat(pieces("list").out()).contains(name);
  }

  @Test
  void jsonIsTheCompleteRecordOnALine() throws Exception {
    Conversation created =
        client.conversations().create(seed -> seed.name("Lists").favorited(true));
    assertThat(decoded(pieces("list", "--json").line(), Conversation.class)).isEqualTo(created);
    assertThat(decoded(pieces("--json", "list").line(), Conversation.class)).isEqualTo(created);
  }

  private static <T> T decoded(String line, Class<T> type) {
    return PiecesJson.decode(line.getBytes(StandardCharsets.UTF_8), type);
  }

  @Test
  void showPrintsTheMessagesOldestFirst() throws Exception {
    String id = client.conversations().create("Lists").id();
    say(id, "First line\n\tindented");
    say(id, "Second message");

    Finished shown = pieces("show", id);
    assertThat(shown.lines()).startsWith("Lists", id).contains("First line", "\tindented");
    assertThat(shown.out().indexOf("First")).isLessThan(shown.out().indexOf("Second"));
  }

  @Test
  void showAsJsonIsTheConversationAndThenItsMessages() throws Exception {
    String id = client.conversations().create("Lists").id();
    String messageId = say(id, "Hello");

    Finished shown = pieces("show", id, "--json");
    assertThat(shown.lines()).hasSize(2);
    assertThat(decoded(shown.lines().get(0), Conversation.class))
        .isEqualTo(client.conversation(id).get());
    assertThat(decoded(shown.lines().get(1), ConversationMessage.class))
        .isEqualTo(client.message(messageId).get());
  }

  @Test
  void newAndSayPrintIdentifiersForTheNextCommand() throws Exception {
    String id = pieces("new", "Reversing lists").line();
    String messageId = pieces("say", id, "How do I reverse a list?").line();

    assertThat(client.conversation(id).get().name()).isEqualTo("Reversing lists");
    ConversationMessage message = client.message(messageId).get();
    assertThat(message.role()).isEqualTo(MessageRole.USER);
    assertThat(message.fragment().string().raw()).isEqualTo("How do I reverse a list?");
  }

  @Test
  void sayTakesItsTextFromStandardInput() throws Exception {
    String id = client.conversations().create("Lists").id();
    String[] command = {
      "say", id.substring(0, 8), "--role", "assistant", "--server", server.url().toString()
    };
    String messageId = ToolProcess.start(command).finish("Größe:\n  fünf\n").line();

    ConversationMessage message = client.message(messageId).get();
    assertThat(message.role()).isEqualTo(MessageRole.ASSISTANT);
    assertThat(message.fragment().string().raw()).isEqualTo("Größe:\n  fünf");
  }

  @Test
  void renameKeepsEverythingElse() throws Exception {
    Conversation before = client.conversations().create(seed -> seed.name("A").favorited(true));
    assertThat(pieces("rename", before.id(), "Lists, reversed").line())
        .isEqualTo("Lists, reversed");

    Conversation after = client.conversation(before.id()).get();
    assertThat(after).isEqualTo(before.withName("Lists, reversed").withUpdated(after.updated()));
  }

  @Test
  void renameWithoutANameLetsTheServerInventOne() throws Exception {
    String id = client.conversations().create("A").id();
    say(id, "How do I reverse a list?");
    assertThat(pieces("rename", id).line()).isEqualTo(client.conversation(id).get().name());
  }

  @Test
  void summarizePrintsTheText() throws Exception {
    String id = client.conversations().create("A").id();
    say(id, "How do I reverse a list?");
    assertThat(pieces("summarize", id).out()).contains("How do I reverse a list?");
    assertThat(pieces("summarize", id, "--json").line()).startsWith("{\"id\":");
  }

  @Test
  void searchShowsWhereTheTextIs() throws Exception {
    String id = client.conversations().create("Lists").id();
    say(id, "How do I reverse\na list?");
    say(id, "Never mind");
    client.conversations().create("Something else");

    assertThat(pieces("search", "reverse").lines()).hasSize(2).first().asString().contains("Lists");
    assertThat(pieces("search", "reverse", "--in", id).line()).endsWith("How do I reverse a list?");
    assertThat(pieces("search", "reverse", "--json").line()).contains("\"identifier\":\"" + id);
  }
}

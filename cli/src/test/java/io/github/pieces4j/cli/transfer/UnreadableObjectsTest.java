package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Problem;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class UnreadableObjectsTest extends ObservedTransfer {
  private static final int PROBLEMS = 5;

  @Test
  void whatCannotBeReadIsReportedAndStopsNothing() throws IOException {
    export();
    List<String> conversations = lines(ExportedKind.CONVERSATION);
    String gone = id(conversations.get(1));
    String failing = id(conversations.get(2));
    String torn = id(conversations.get(3));
    String other = id(conversations.get(4));
    deleteExport();
    server.answer("/conversation/" + gone, 410, "gone");
    server.answer("/conversation/" + failing, 500, "oops");
    server.answer("/conversation/" + torn, 200, "{\"id\":\"" + torn + "\",");
    server.answer("/conversation/" + other, 200, "{\"id\":\"somebody else\"}");

    ToolRun run = export();

    assertThat(run.code()).isEqualTo(PROBLEMS);
    assertThat(run.err()).contains(gone, failing, torn, "4 objects could not be exported");
    assertThat(lines(ExportedKind.CONVERSATION)).hasSize(CONVERSATIONS - 4);
    assertThat(lines(ExportedKind.MESSAGE)).hasSize(client.messages().list().iterable().size());
    assertThat(manifest().problems())
        .extracting(Problem::id)
        .containsExactlyInAnyOrder(gone, failing, torn, other);

    server.forgetAnswers();
    assertThat(export().code()).as("the same command tries them again").isZero();
    assertThat(lines(ExportedKind.CONVERSATION)).containsExactlyInAnyOrderElementsOf(conversations);
  }

  @Test
  void messagesComeOneByOneWhereTheListOfTheirConversationFails() throws IOException {
    export();
    List<String> messages = lines(ExportedKind.MESSAGE);
    deleteExport();
    for (Conversation conversation : client.conversations().list().iterable()) {
      server.answer("/conversation/" + conversation.id() + "/messages", 500, "too many");
    }

    assertThat(export().code()).isZero();
    assertThat(lines(ExportedKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
  }

  @Test
  void anObjectThatIsLargerThanAnyListMayBeIsTaken() throws IOException {
    ConversationMessage message = client.messages().list().iterable().get(0);
    String large =
        "{\"id\":\"" + message.id() + "\",\"text\":\"" + "x".repeat(70 * 1_024 * 1_024) + "\"}";
    server.answer("/message/" + message.id(), 200, large);
    String messages = "/conversation/" + message.conversation().id() + "/messages";
    server.answer(messages, 200, "{\"iterable\":[" + large + "]}");

    ToolRun run = export();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(lines(ExportedKind.MESSAGE)).contains(large);
  }

  @Test
  void messagesThatNoConversationNamesAreFound() throws IOException {
    export();
    String conversation = id(lines(ExportedKind.CONVERSATION).get(4));
    List<String> messages = lines(ExportedKind.MESSAGE);
    deleteExport();
    server.answer(
        "/conversation/" + conversation,
        200,
        "{\"id\":\"" + conversation + "\",\"messages\":{\"iterable\":[]}}");

    assertThat(export().code()).isZero();
    assertThat(lines(ExportedKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
  }

  @Test
  void aServerThatIsGoneEndsTheExportWhichCanGoOnLater() throws IOException {
    server.answer("/messages", 500, "no list");
    assertThat(export().code()).isEqualTo(PROBLEMS);
    assertThat(manifest().problems()).extracting(Problem::id).containsExactly("*");

    server.close();
    assertThat(export().code()).isEqualTo(3);

    server = new ObservedServer(behind.url());
    assertThat(export().code()).isZero();
  }
}

package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Lost;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same command on a finished export brings it up to date. */
@Timeout(120)
class UpdatedExportTest extends ObservedTransfer {
  private static final int NO_SERVER = 3;

  private List<Conversation> all() {
    return client.conversations().list().iterable();
  }

  private String line(ExportedKind kind, String id) throws IOException {
    return lines(kind).stream().filter(line -> id(line).equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whatChangedIsTakenOverAndWhatTheServerLostIsKept() throws IOException {
    export();
    String deleted = all().get(5).id();
    String kept = line(ExportedKind.CONVERSATION, deleted);
    client.conversation(deleted).delete();
    String changed = all().get(7).id();
    client.conversations().update(client.conversation(changed).get().withFavorited(true));
    String added = client.conversations().create("New").id();

    ToolRun run = export();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().get(0))
        .contains("; 1 new, ", " changed, ", "that the server has no longer");
    assertThat(line(ExportedKind.CONVERSATION, deleted)).isEqualTo(kept);
    assertThat(line(ExportedKind.CONVERSATION, changed)).contains("\"favorited\":true");
    assertThat(lines(ExportedKind.CONVERSATION)).hasSize(CONVERSATIONS + 1);
    assertThat(manifest().lost()).extracting(Lost::id).contains(deleted).doesNotContain(added);
    assertThat(directory.resolve("markdown")).isDirectoryRecursivelyContaining("glob:**New.md");
    assertThat(directory.resolve("update")).doesNotExist();
    assertThat(verify().code()).as("what is lost is known").isZero();
  }

  @Test
  void whereNothingChangedNothingIsOtherThanBefore() throws IOException {
    export();
    client.conversation(all().get(5).id()).delete();
    export();
    List<Lost> lost = manifest().lost();
    List<String> conversations = lines(ExportedKind.CONVERSATION);

    ToolRun run = ToolRun.of("--json", "--server", server.url(), "export", directory);

    assertThat(run.out().get(0)).contains("\"added\":0,\"changed\":0,\"lost\":" + lost.size());
    assertThat(manifest().lost()).as("lost since the same time").isEqualTo(lost);
    assertThat(lines(ExportedKind.CONVERSATION)).containsExactlyInAnyOrderElementsOf(conversations);
  }

  @Test
  void anUpdateThatBreaksOffLeavesTheStateBeforeAndGoesOnLater() throws IOException {
    export();
    Manifest before = manifest();
    String first = all().get(0).id();
    String added = client.conversations().create("New").id();
    server.breakAt("/messages");

    assertThat(export().code()).isEqualTo(NO_SERVER);

    assertThat(manifest()).isEqualTo(before);
    assertThat(before.damageOfAll(directory, (done, known) -> {})).isEmpty();
    server = new ObservedServer(behind.url());
    assertThat(export().code()).isZero();
    assertThat(server.takePaths())
        .as("it goes on, and then looks for what changed meanwhile")
        .containsOnlyOnce("/conversation/" + first);
    assertThat(line(ExportedKind.CONVERSATION, added)).contains("New");
    assertThat(verify().code()).isZero();
  }

  @Test
  void whatAnUpdateReadBeforeItBrokeOffIsReadAgain() throws IOException {
    export();
    String first = all().get(0).id();
    server.breakAt("/messages");
    export();
    client.conversations().update(client.conversation(first).get().withFavorited(true));
    server = new ObservedServer(behind.url());

    assertThat(export().code()).isZero();

    assertThat(line(ExportedKind.CONVERSATION, first)).contains("\"favorited\":true");
  }

  @Test
  void aServerThatWasEmptiedTakesNothingAway() throws IOException {
    export();
    List<String> messages = lines(ExportedKind.MESSAGE);
    try (EmbeddedPiecesOs empty = EmbeddedPiecesOs.start()) {
      ToolRun run = ToolRun.of("--server", empty.url(), "export", directory);
      assertThat(run.code()).as(run.err()).isZero();
    }

    assertThat(lines(ExportedKind.CONVERSATION)).hasSize(CONVERSATIONS);
    assertThat(lines(ExportedKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
    assertThat(manifest().lost()).hasSizeGreaterThan(CONVERSATIONS + messages.size());
    assertThat(export().code()).isZero();
    assertThat(manifest().lost()).as("they are there again").isEmpty();
  }

  @Test
  void whatTheServerFailsToDeliverIsKeptAndNotLost() throws IOException {
    export();
    String failing = all().get(3).id();
    String kept = line(ExportedKind.CONVERSATION, failing);
    server.answer("/conversation/" + failing, 500, "oops");

    assertThat(export().code()).isEqualTo(5);

    assertThat(line(ExportedKind.CONVERSATION, failing)).isEqualTo(kept);
    assertThat(manifest().lost()).isEmpty();
    assertThat(manifest().problems()).hasSize(1);
  }

  @Test
  void aDamagedExportIsNotBroughtUpToDate() throws IOException {
    export();
    Path file = directory.resolve(ExportedKind.CONVERSATION.fileName());
    Files.writeString(file, Files.readString(file).replaceFirst("\"name\":\"", "\"name\":\"X"));

    ToolRun run = export();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is damaged: conversations.jsonl", "choose another directory");
  }

  @Test
  void otherKindsComeToAnExportOfConversations() throws IOException {
    ToolRun.of("--server", server.url(), "export", "--only", "conversations", directory);
    assertThat(manifest().kinds()).isEqualTo(ExportedKind.ofConversations());

    assertThat(export().code()).isZero();
    assertThat(manifest().kinds()).contains(ExportedKind.TAG);

    ToolRun.of("--server", server.url(), "export", "--only", "conversations", directory);
    assertThat(manifest().kinds()).as("what is there stays").contains(ExportedKind.TAG);
  }

  @Test
  void pagesCanBeLeftOutAndComeLater() throws IOException {
    ToolRun run = ToolRun.of("--server", server.url(), "export", "--no-pages", directory);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(directory.resolve("markdown")).isEmptyDirectory();
    assertThat(verify().code()).isZero();

    export();
    assertThat(directory.resolve("markdown/index.md")).isNotEmptyFile();

    ToolRun.of("--server", server.url(), "export", "--no-pages", directory);
    assertThat(directory.resolve("markdown")).as("none that are out of date").isEmptyDirectory();
    assertThat(verify().code()).isZero();
  }
}

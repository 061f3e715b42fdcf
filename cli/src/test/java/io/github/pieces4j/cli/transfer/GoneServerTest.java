package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.server.PiecesData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server may go away for ever: then what there is of an export is all that is left. */
@Timeout(120)
class GoneServerTest extends ObservedTransfer {
  private static final int PROBLEMS = 5;

  @Test
  void anExportWithAProblemStaysUsableWhileItIsTriedAgain() throws IOException {
    String failing = client.conversations().create("Failing").id();
    server.answer("/conversation/" + failing, 500, "oops");
    assertThat(export().code()).isEqualTo(PROBLEMS);
    Manifest before = manifest();
    String added = client.conversations().create("Added").id();
    server.breakAt("/messages");

    assertThat(export().code()).isEqualTo(3);

    Path staged = directory.resolve("update").resolve(ExportedKind.CONVERSATION.fileName());
    assertThat(Files.readString(staged)).as("the second run came so far").contains(added);
    assertThat(manifest()).isEqualTo(before);
    assertThat(ToolRun.of("import", directory, "--data", data()).code()).isZero();
    assertThat(stored()).isEqualTo(CONVERSATIONS);
    server = new ObservedServer(behind.url());
    assertThat(verify().out())
        .contains("extra conversation " + added + ": it is not in the export")
        .noneMatch(line -> line.startsWith("damaged"));
    assertThat(export().code()).isZero();
    assertThat(verify().code()).isZero();
  }

  @Test
  void whatAnInterruptedExportHasCanBeImported() throws IOException {
    client.conversations().create("One more");
    String last = client.conversations().list().iterable().get(CONVERSATIONS).id();
    server.breakAt("/conversation/" + last);
    assertThat(export().code()).isEqualTo(3);
    Path file = directory.resolve(ExportedKind.CONVERSATION.fileName());
    Files.writeString(file, "{\"id\":\"torn", StandardOpenOption.APPEND);

    ToolRun refused = ToolRun.of("import", directory, "--data", data());
    ToolRun partial = ToolRun.of("import", "--partial", directory, "--data", data());

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("import --partial");
    assertThat(partial.code()).isZero();
    assertThat(stored()).isEqualTo(CONVERSATIONS);
  }

  @Test
  void damageIsNotImportedInPartEither() throws IOException {
    assertThat(export().code()).isZero();
    Path file = directory.resolve(ExportedKind.CONVERSATION.fileName());
    Files.writeString(file, Files.readString(file).replaceFirst("\"name\":\"", "\"name\":\"X"));

    ToolRun partial = ToolRun.of("import", "--partial", directory, "--data", data());

    assertThat(partial.code()).isEqualTo(1);
    assertThat(partial.err()).contains("is damaged, so nothing was imported");
    assertThat(data()).doesNotExist();
  }

  private Path data() {
    return directory.resolve("data");
  }

  private long stored() {
    try (PiecesData data = PiecesData.open(data())) {
      return data.count("conversation");
    }
  }
}

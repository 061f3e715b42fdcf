package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Progress NOT_SHOWN = (done, known) -> {};

  @TempDir private Path directory;

  private Path file(ExportedKind kind) {
    return directory.resolve(kind.fileName());
  }

  private void add(ExportedKind kind, String... documents) throws Exception {
    try (Archive archive = Archive.forWriting(directory, ExportedKind.ofConversations())) {
      for (String json : documents) {
        archive.add(kind, RawObject.of(json.getBytes(UTF_8)));
      }
    }
  }

  @Test
  void objectsAreFoundAgain() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}", "{\"id\":\"\u65E5\"}");

    try (Archive archive = Archive.forReadingSoFar(directory)) {
      ObjectFile messages = archive.objects(ExportedKind.MESSAGE);
      List<String> ids = new ArrayList<>();
      messages.forEach(object -> ids.add(object.id()));
      assertThat(ids).containsExactly("a", "\u65E5");
      assertThat(messages.read("\u65E5")).asString(UTF_8).isEqualTo("{\"id\":\"\u65E5\"}");
    }
  }

  @Test
  void aTornLineIsCutOffAndWrittenAnew() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    String torn = "{\"id\":\"b\",\"long\":\"" + "x".repeat(99);
    Files.writeString(file(ExportedKind.MESSAGE), torn, StandardOpenOption.APPEND);

    try (Archive archive = Archive.forReadingSoFar(directory)) {
      assertThat(archive.objects(ExportedKind.MESSAGE).count()).isOne();
    }
    add(ExportedKind.MESSAGE, "{\"id\":\"b\",\"x\":1}");

    assertThat(Files.readAllLines(file(ExportedKind.MESSAGE)))
        .containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\",\"x\":1}");
  }

  @Test
  void whatAManifestTellsOfEndsWithALine() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}", "{\"id\":\"b\"}");
    Manifest manifest = manifest();
    Files.writeString(file(ExportedKind.MESSAGE), "{\"id\":\"a\"}\n{\"id\":\"b\"} ");

    assertThatThrownBy(() -> Archive.forReading(directory, manifest))
        .hasMessageContaining("line 2 is torn");
  }

  @Test
  void oneProcessAtATimeWritesAndOthersMayRead() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    try (Archive archive = Archive.forWriting(directory, ExportedKind.ofConversations());
        FileChannel messages = FileChannel.open(file(ExportedKind.MESSAGE), WRITE)) {
      assertThatThrownBy(() -> Archive.forWriting(directory, ExportedKind.ofConversations()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is being written by another process");
      // Where locks bind everybody, a locked file could be read by nobody else.
      assertThat(messages.tryLock()).as("the file of the objects is not locked").isNotNull();
      assertThat(archive.objects(ExportedKind.MESSAGE).count()).isOne();
    }
    Archive.forWriting(directory, ExportedKind.ofConversations()).close();
  }

  @Test
  void wholeLinesThatAreDamagedAreNeverCutOff() throws Exception {
    add(ExportedKind.CONVERSATION);
    for (String damaged :
        List.of("{\"id\":\"a\"}\n{\"id\n{\"id\":\"c\"}\n", "{\"id\":\"a\"}\n\n")) {
      Files.writeString(file(ExportedKind.CONVERSATION), damaged);

      assertThatThrownBy(() -> Archive.forWriting(directory, ExportedKind.ofConversations()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("conversations.jsonl is damaged: line 2 is no object");
      assertThat(file(ExportedKind.CONVERSATION)).hasContent(damaged);
    }
  }

  @Test
  void anObjectThatIsThereTwiceIsDamage() throws Exception {
    add(ExportedKind.CONVERSATION);
    Files.writeString(file(ExportedKind.CONVERSATION), "{\"id\":\"a\"}\n{\"id\":\"a\"}\n");

    assertThatThrownBy(() -> Archive.forWriting(directory, ExportedKind.ofConversations()))
        .hasMessageContaining("line 2 is there twice");
  }

  @Test
  void aManifestIsReadAsItWasWritten() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    Manifest manifest = manifest();

    manifest.write(directory);

    assertThat(Manifest.of(directory)).contains(manifest);
    assertThat(manifest.objects(ExportedKind.MESSAGE)).isOne();
    assertThat(manifest.damage(directory, NOT_SHOWN)).isEmpty();
  }

  @Test
  void eachByteThatChangesInAManifestIsNoticed() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    Manifest manifest = manifest();
    manifest.write(directory);
    Path file = directory.resolve("manifest.json");
    byte[] intact = Files.readAllBytes(file);

    for (int place = 0; place < intact.length; place++) {
      byte[] damaged = intact.clone();
      damaged[place] ^= 1;
      Files.write(file, damaged);
      try {
        assertThat(Manifest.of(directory)).as("byte %s", place).contains(manifest);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("manifest.json is damaged");
      }
    }
  }

  @Test
  void aManifestFindsEachChangedOrMissingFile() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    Manifest manifest = manifest();

    Files.writeString(file(ExportedKind.MESSAGE), "{\"id\":\"b\"}\n");
    Files.delete(file(ExportedKind.ANNOTATION));

    assertThat(manifest.damage(directory, NOT_SHOWN))
        .containsExactly("messages.jsonl is not what was exported", "annotations.jsonl is missing");
  }

  @Test
  void aManifestThatNamesOtherFilesIsRefused() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    for (String name : List.of("../notes.jsonl", "/etc/passwd", "", "a/b.jsonl", "a\0.jsonl")) {
      Manifest it = manifest();
      FileEntry planted = new FileEntry(name, 1, 1, "");
      new Manifest(
              it.tool(),
              it.serverVersion(),
              it.started(),
              it.finished(),
              List.of(planted),
              it.pages(),
              List.of(),
              List.of(),
              List.of())
          .write(directory);
      assertThatThrownBy(() -> Manifest.of(directory))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("names a file that is none of an export");
    }
  }

  @Test
  void aListOfPagesThatNamesOtherFilesIsDamaged() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    String digits = "0".repeat(64);
    for (String line :
        List.of(
            "",
            "short",
            digits + "  ../notes",
            digits + "  markdown/../x",
            digits + "  markdown/a/../x")) {
      Files.writeString(directory.resolve("markdown.sha256"), line + "\n");
      assertThat(PageChecksums.damage(directory, done -> {}))
          .containsExactly("markdown.sha256 has a line that names no page");
    }
  }

  @Test
  void whatIsNoManifestIsRefused() throws Exception {
    for (String json : List.of("", "{", "{}", "{\"format\":2}", "{\"format\":1}")) {
      Files.writeString(directory.resolve("manifest.json"), json);
      assertThatThrownBy(() -> Manifest.of(directory))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("manifest.json is damaged");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no user of this name")
  void nothingIsWrittenWhereSomebodyElseOwnsSomething() throws Exception {
    add(ExportedKind.MESSAGE, "{\"id\":\"a\"}");
    for (Path path : List.of(directory, file(ExportedKind.MESSAGE))) {
      UserPrincipal own = Files.getOwner(path);
      giveAway(path);
      assertThatThrownBy(() -> add(ExportedKind.MESSAGE, "{\"id\":\"b\"}"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(path + " belongs to nobody");
      Files.setOwner(path, own);
    }
    assertThat(file(ExportedKind.MESSAGE)).hasContent("{\"id\":\"a\"}");
    assertThat(directory).isDirectoryNotContaining("glob:**.owner");
  }

  private static void giveAway(Path path) throws IOException {
    try {
      UserPrincipalLookupService users = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, users.lookupPrincipalByName("nobody"));
    } catch (FileSystemException | UserPrincipalNotFoundException e) {
      Assumptions.abort("only root can give files away: " + e.getMessage());
    }
  }

  private Manifest manifest() throws IOException {
    try (Archive archive = Archive.forReadingSoFar(directory)) {
      return new Manifest(
          "tool 1",
          "12.6.0",
          Instant.parse("2026-11-21T13:00:00Z"),
          Instant.parse("2026-11-21T13:00:01.5Z"),
          archive.entries(),
          new FileEntry("markdown.sha256", 0, 0, ""),
          List.of(new Problem(ExportedKind.ANNOTATION, "x", "410 \"gone\"\n")),
          List.of(new Absence(ExportedKind.WORKSTREAM_SUMMARY, 3, "nobody has them")),
          List.of(new Lost(ExportedKind.TAG, "y", Instant.parse("2026-11-20T00:00:00Z"))));
    }
  }
}

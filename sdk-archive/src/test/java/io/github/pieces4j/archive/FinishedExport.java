package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An export that is made of documents instead of a server's answers. */
final class FinishedExport {
  private static final Progress NOT_SHOWN = (done, known) -> {};

  private final Path directory;
  private final Archive archive;

  private FinishedExport(Path directory, Archive archive) {
    this.directory = directory;
    this.archive = archive;
  }

  static FinishedExport in(Path directory) throws Exception {
    Set<ExportedKind> kinds = EnumSet.copyOf(ExportedKind.ofConversations());
    kinds.addAll(Set.of(ExportedKind.ASSET, ExportedKind.FORMAT, ExportedKind.TAG));
    return new FinishedExport(directory, Archive.forWriting(directory, kinds));
  }

  FinishedExport add(ExportedKind kind, String json) throws Exception {
    archive.add(kind, RawObject.of(json.getBytes(UTF_8)));
    return this;
  }

  FinishedExport addConversation(String id, String name, String created) throws Exception {
    return add(
        ExportedKind.CONVERSATION,
        "{\"id\":%s,\"name\":%s,\"created\":{\"value\":\"%s\"},\"assets\":{\"indices\":{\"asset of %s\":0}}}"
            .formatted(
                JsonText.quoted(id), JsonText.quoted(name), created, id.replaceAll("\\W", "")));
  }

  FinishedExport addMessage(String id, String conversation, String role, String time, String text)
      throws Exception {
    return add(
        ExportedKind.MESSAGE,
        "{\"id\":%s,\"conversation\":{\"id\":%s},\"role\":\"%s\",\"created\":{\"value\":\"%s\"},\"fragment\":{\"string\":{\"raw\":%s}}}"
            .formatted(
                JsonText.quoted(id),
                JsonText.quoted(conversation),
                role,
                time,
                JsonText.quoted(text)));
  }

  /** Writes the pages, ends the export, and returns its directory. */
  Path writePages() throws Exception {
    try (archive) {
      Pages.write(archive, NOT_SHOWN);
    }
    return directory;
  }

  /** Ends the export and writes its HTML file. */
  Path writeHtml() throws Exception {
    archive.force();
    List<FileEntry> files = archive.entries();
    archive.close();
    Manifest manifest =
        new Manifest(
            "tool",
            "12.6.0",
            Instant.EPOCH,
            Instant.parse("2026-11-27T15:00:00Z"),
            files,
            new FileEntry(PageChecksums.FILE, 0, 0, Sha256.of(new byte[0])),
            List.of(),
            List.of(),
            List.of());
    manifest.write(directory);
    return HtmlHistory.write(directory, manifest, NOT_SHOWN);
  }
}

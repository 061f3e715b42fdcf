package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A history that somebody has as files, whoever wrote them; for one thread at a time.
 *
 * @since 0.1
 */
public interface HistorySource extends AutoCloseable {
  /**
   * A listener to what a history has and cannot be used.
   *
   * @since 0.1
   */
  @FunctionalInterface
  interface Unusable {
    /**
     * Called for each thing that cannot be used; the rest goes on.
     *
     * @param place such as a file's name
     */
    void tell(ExportedKind kind, String place, String reason);
  }

  /**
   * Opens files that other programs wrote: an archive of the vendor's exporter, or lists as a
   * server answered them, such as {@code conversations.json}.
   *
   * @param path a directory, or one such list
   * @return empty if it is neither
   */
  static Optional<HistorySource> foreign(Path path) throws IOException {
    if (ArchiveMark.isIn(path)) {
      return Optional.empty();
    }
    Optional<HistorySource> archive = ExporterArchive.in(path);
    return archive.isPresent() ? archive : ListFiles.in(path);
  }

  /** Returns what it is, as a part of a sentence. */
  String description();

  /** Returns the kinds that it has something of. */
  Set<ExportedKind> kinds();

  /** Returns how many objects of a kind there are, 0 if nobody knows before they are read. */
  long count(ExportedKind kind);

  /** Reads all objects of a kind. */
  void forEach(ExportedKind kind, ObjectFile.Reader reader, Unusable unusable) throws IOException;

  @Override
  void close() throws IOException;
}

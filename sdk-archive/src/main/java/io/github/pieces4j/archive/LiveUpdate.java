package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Updates of a finished export by the objects that are told to have changed, without reading all
 * others. As with an {@link ExportRun}, whatever dies leaves the state before or the one after.
 *
 * <p>For one thread at a time.
 *
 * @since 0.1
 */
public final class LiveUpdate {
  private final Path directory;
  private final RawServer server;
  private final Progress progress;

  /** Creates updates of a directory that holds a finished export. */
  public LiveUpdate(Path directory, RawServer server, Progress progress) {
    this.directory = directory;
    this.server = server;
    this.progress = progress;
  }

  @FunctionalInterface
  private interface Stage<T> {
    T write(Manifest before, Archive earlier, Archive staged) throws IOException;
  }

  /**
   * Brings some objects up to date, and what they name that is not there yet. The pages stay as
   * they are; see {@link #renewPages}.
   */
  public Changes update(Map<ExportedKind, Set<String>> objects) throws IOException {
    return staged(
        manifest -> manifest.kinds(),
        (before, earlier, staged) -> update(objects, before, earlier, staged));
  }

  /** Writes the pages anew. */
  public void renewPages() throws IOException {
    staged(
        manifest -> Set.of(),
        (before, earlier, staged) -> {
          FileEntry pages = Pages.write(earlier, staged.directory(), progress);
          write(staged, before, before.files(), pages, before.problems(), before.lost());
          return pages;
        });
  }

  private <T> T staged(Function<Manifest, Set<ExportedKind>> kinds, Stage<T> stage)
      throws IOException {
    Manifest before = Manifest.of(directory).orElseThrow();
    try (WriterLock lock = WriterLock.of(directory)) {
      Path place = Staging.of(directory);
      Folders.delete(place);
      T written;
      try (Archive earlier = Archive.forReading(directory, before);
          Archive staged = Archive.forWriting(place, kinds.apply(before))) {
        written = stage.write(before, earlier, staged);
      }
      lock.whileHeld(() -> Staging.finish(directory));
      return written;
    }
  }

  private Changes update(
      Map<ExportedKind, Set<String>> objects, Manifest before, Archive earlier, Archive staged)
      throws IOException {
    Exporter.Earlier some =
        new Exporter.Earlier(earlier::has, (kind, id) -> isIn(objects, kind, id));
    Exporter exporter = new Exporter(staged, some, server, progress);
    exporter.exportOnly(objects);
    List<Lost> lost = exporter.lost(before.lost());
    before.lost().stream().filter(it -> !isIn(objects, it.kind(), it.id())).forEach(lost::add);
    List<Problem> problems = new ArrayList<>(exporter.problems());
    before.problems().stream()
        .filter(it -> !isIn(objects, it.kind(), it.id()))
        .forEach(problems::add);
    Changes changes = Changes.between(earlier, staged, lost.size());
    List<FileEntry> files = files(before, earlier, staged);
    write(staged, before, files, before.pages(), problems, lost);
    return changes;
  }

  private static boolean isIn(
      Map<ExportedKind, Set<String>> objects, ExportedKind kind, String id) {
    return objects.getOrDefault(kind, Set.of()).contains(id);
  }

  /** Completes the files of which something is staged; the others stay where they are. */
  private static List<FileEntry> files(Manifest before, Archive earlier, Archive staged)
      throws IOException {
    List<FileEntry> files = new ArrayList<>(before.files());
    for (ExportedKind kind : staged.kinds()) {
      String name = kind.fileName();
      if (staged.objects(kind).count() == 0) {
        Files.delete(staged.directory().resolve(name));
      } else {
        earlier.objects(kind).forEach(object -> staged.addUnlessThere(kind, object));
        files.removeIf(file -> file.name().equals(name));
        files.add(FileEntry.of(staged.directory(), name, staged.objects(kind).count()));
      }
    }
    staged.force();
    return files;
  }

  private void write(
      Archive staged,
      Manifest before,
      List<FileEntry> files,
      FileEntry pages,
      List<Problem> problems,
      List<Lost> lost)
      throws IOException {
    new Manifest(
            before.tool(),
            before.serverVersion(),
            before.started(),
            Instant.now(),
            files,
            pages,
            problems,
            before.absences(),
            lost)
        .write(staged.directory());
  }
}

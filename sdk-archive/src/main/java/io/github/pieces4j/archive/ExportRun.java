package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An export of a server into a directory: the first one, or one that brings it up to date. An
 * update is written beside the export and put in its place as a whole, so that whatever dies leaves
 * the state before or the one after.
 *
 * <p>For one thread at a time.
 *
 * @since 0.1
 */
public final class ExportRun {
  private final Instant started = Instant.now();
  private final Path directory;
  private final RawServer server;
  private final Set<ExportedKind> kinds;
  private final String tool;
  private final Function<String, Progress> progress;
  private final boolean hasPages;

  /**
   * An export that is finished.
   *
   * @param changes what is other than before; all that is there, after the first export
   * @since 0.1
   */
  public record Finished(Manifest manifest, Changes changes) {}

  /**
   * Creates a run.
   *
   * @param kinds what to export besides what the directory has
   * @param tool stands in the manifest
   * @param progress begins a display of what is counted, such as {@code objects}
   */
  public ExportRun(
      Path directory,
      RawServer server,
      Set<ExportedKind> kinds,
      String tool,
      Function<String, Progress> progress) {
    this(directory, server, kinds, tool, progress, true);
  }

  private ExportRun(
      Path directory,
      RawServer server,
      Set<ExportedKind> kinds,
      String tool,
      Function<String, Progress> progress,
      boolean hasPages) {
    this.directory = directory;
    this.server = server;
    this.kinds = kinds;
    this.tool = tool;
    this.progress = progress;
    this.hasPages = hasPages;
  }

  /** Returns the same run without pages: objects alone, in less time. */
  public ExportRun withoutPages() {
    return new ExportRun(directory, server, kinds, tool, progress, false);
  }

  /**
   * Exports all that is not there yet, and what changed.
   *
   * @throws IOException if the disk fails, or what is there is damaged
   * @throws MalformedJsonException if the server's list of conversations is none
   */
  public Finished run() throws IOException, MalformedJsonException {
    Optional<Manifest> before = Manifest.of(directory);
    if (before.isEmpty()) {
      return first();
    }
    boolean goesOn = Staging.isBegun(directory);
    Finished finished = update(before.get());
    return goesOn ? updateAgain(finished) : finished;
  }

  /** What an update had read before it broke off may have changed since. */
  private Finished updateAgain(Finished first) throws IOException, MalformedJsonException {
    Finished second = update(first.manifest());
    return new Finished(second.manifest(), first.changes().then(second.changes()));
  }

  private Finished first() throws IOException, MalformedJsonException {
    try (Archive archive = Archive.forWriting(directory, kinds)) {
      Exporter exporter =
          new Exporter(archive, Exporter.Earlier.NOTHING, server, progress.apply("objects"));
      exporter.exportAll();
      archive.force();
      Manifest manifest = write(archive, exporter, List.of());
      long all = manifest.files().stream().mapToLong(FileEntry::objects).sum();
      return new Finished(manifest, new Changes(all, 0, 0));
    }
  }

  private Finished update(Manifest before) throws IOException, MalformedJsonException {
    requireIntact(before);
    try (WriterLock lock = WriterLock.of(directory)) {
      Finished finished;
      Set<ExportedKind> all = EnumSet.copyOf(kinds);
      all.addAll(before.kinds());
      try (Archive earlier = Archive.forReading(directory, before);
          Archive staged = Archive.forWriting(Staging.of(directory), all)) {
        finished = stage(before, earlier, staged);
      }
      lock.whileHeld(() -> Staging.finish(directory));
      return finished;
    }
  }

  private void requireIntact(Manifest before) throws IOException {
    List<String> damage = before.damage(directory, progress.apply("files checked"));
    if (!damage.isEmpty()) {
      throw new IOException(
          directory + " is damaged: " + String.join(", ", damage) + ": choose another directory");
    }
  }

  private Finished stage(Manifest before, Archive earlier, Archive staged)
      throws IOException, MalformedJsonException {
    Exporter.Earlier all = new Exporter.Earlier(earlier::has, (kind, id) -> true);
    Exporter exporter = new Exporter(staged, all, server, progress.apply("objects"));
    exporter.exportAll();
    exporter.keep(earlier);
    staged.force();
    List<Lost> lost = exporter.lost(before.lost());
    before.lost().stream().filter(it -> exporter.isRefused(it.kind())).forEach(lost::add);
    Manifest manifest = write(staged, exporter, lost);
    return new Finished(manifest, Changes.between(earlier, staged, lost.size()));
  }

  private Manifest write(Archive archive, Exporter exporter, List<Lost> lost) throws IOException {
    FileEntry pages =
        hasPages
            ? Pages.write(archive, archive.directory(), progress.apply("pages"))
            : Pages.none(archive.directory());
    Manifest manifest =
        new Manifest(
            tool,
            server.version(),
            started,
            Instant.now(),
            archive.entries(),
            pages,
            exporter.problems(),
            exporter.absences(),
            lost);
    manifest.write(archive.directory());
    return manifest;
  }
}

package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The list of what a finished export holds; without one an export is not finished.
 *
 * @param tool which tool made it, with its version
 * @param serverVersion what the server told as its version
 * @param started when the run that finished it began
 * @param finished when it was finished
 * @param files the files that hold objects
 * @param pages the file with the checksums of the pages that are there to be read
 * @param problems what could not be exported; empty if all was
 * @param absences what the server does not have or does not give
 * @param lost what the server had once and the export has kept
 * @since 0.1
 */
public record Manifest(
    String tool,
    String serverVersion,
    Instant started,
    Instant finished,
    List<FileEntry> files,
    FileEntry pages,
    List<Problem> problems,
    List<Absence> absences,
    List<Lost> lost) {
  static final String FILE = "manifest.json";

  /** Freezes the lists. */
  public Manifest {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    absences = List.copyOf(absences);
    lost = List.copyOf(lost);
  }

  /**
   * Reads the manifest of a directory, empty if there is none. A process that died while it put an
   * update in place left that half done; it is finished first.
   *
   * @throws IOException if it cannot be read or is none
   */
  public static Optional<Manifest> of(Path directory) throws IOException {
    if (Staging.isWaiting(directory)) {
      try (WriterLock lock = WriterLock.awaited(directory)) {
        lock.whileHeld(() -> Staging.finish(directory));
      }
    }
    return in(directory);
  }

  /** Reads the manifest that stands in a directory itself. */
  static Optional<Manifest> in(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    try {
      return Optional.of(ManifestJson.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (MalformedJsonException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Puts the manifest in its place, whole and durable or not at all. */
  public void write(Path directory) throws IOException {
    byte[] json = ManifestJson.write(this);
    WholeFile.write(directory.resolve(FILE), file -> file.write(json));
  }

  /** Returns how many objects of a kind were exported. */
  public long objects(ExportedKind kind) {
    return sum(kind.fileName(), FileEntry::objects);
  }

  /** Returns the kinds that there are files for. */
  public Set<ExportedKind> kinds() {
    return ExportedKind.all().stream()
        .filter(this::tellsOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportedKind.class)));
  }

  /** Returns whether there is a file for a kind. */
  boolean tellsOf(ExportedKind kind) {
    return files.stream().anyMatch(file -> file.name().equals(kind.fileName()));
  }

  /** Returns what the server had once and the export has kept. */
  public Set<String> lostIdentifiers() {
    return lost.stream().map(Lost::id).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns how much of a file that holds objects this manifest tells of. */
  long bytes(String name) {
    return sum(name, FileEntry::bytes);
  }

  private long sum(String name, ToLongFunction<FileEntry> summand) {
    return files.stream().filter(file -> file.name().equals(name)).mapToLong(summand).sum();
  }

  /** Returns what is wrong with the files that hold objects; empty if nothing is. */
  public List<String> damage(Path directory, Progress steps) throws IOException {
    return damage(directory, steps, files.size());
  }

  /** Returns what is wrong with any file, those to be read too; empty if nothing is. */
  public List<String> damageOfAll(Path directory, Progress steps) throws IOException {
    int known = Math.toIntExact(files.size() + pages.objects());
    List<String> damage = damage(directory, steps, known);
    pages.problemIn(directory).ifPresent(damage::add);
    if (damage.isEmpty()) {
      damage.addAll(
          PageChecksums.damage(directory, done -> steps.progressed(files.size() + done, known)));
    }
    return damage;
  }

  private List<String> damage(Path directory, Progress steps, int known) throws IOException {
    List<String> damage = new ArrayList<>();
    for (int done = 0; done < files.size(); done++) {
      steps.progressed(done, known);
      FileEntry file = files.get(done);
      file.problemIn(directory).ifPresent(damage::add);
    }
    return damage;
  }
}

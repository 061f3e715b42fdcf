package io.github.pieces4j.examples.cli.archive;

import io.github.pieces4j.examples.cli.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a finished export holds; without one an export is not finished.
 *
 * @param tool which tool made it, with its version
 * @param serverVersion what the server told as its version
 * @param started when the run that finished it began
 * @param finished when it was finished
 * @param files the files that hold objects
 * @param pages the files that are there to be read
 * @param problems what could not be exported; empty if all was
 */
public record Manifest(
    String tool,
    String serverVersion,
    Instant started,
    Instant finished,
    List<FileEntry> files,
    List<FileEntry> pages,
    List<Problem> problems) {
  private static final String FILE = "manifest.json";

  /** Freezes the lists. */
  public Manifest {
    files = List.copyOf(files);
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the manifest of a directory, empty if there is none.
   *
   * @throws IOException if it cannot be read or is none
   */
  public static Optional<Manifest> of(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    try {
      return Optional.of(ManifestJson.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (MalformedJsonException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Takes the manifest away, so that the export counts as unfinished. */
  public static void remove(Path directory) throws IOException {
    if (Files.deleteIfExists(directory.resolve(FILE))) {
      Disk.forceDirectory(directory);
    }
  }

  /** Puts the manifest in its place, whole and durable or not at all. */
  public void write(Path directory) throws IOException {
    WholeFile.write(directory.resolve(FILE), ManifestJson.write(this));
  }

  /** Returns how many objects of a kind were exported. */
  public long objects(ObjectKind kind) {
    return files.stream()
        .filter(file -> file.name().equals(kind.fileName()))
        .mapToLong(FileEntry::objects)
        .sum();
  }

  /** Says what is wrong with the files that hold objects; empty if nothing is. */
  public List<String> damage(Path directory, Steps steps) throws IOException {
    return damage(directory, files, steps);
  }

  /** Says what is wrong with any file, those to be read too; empty if nothing is. */
  public List<String> damageOfAll(Path directory, Steps steps) throws IOException {
    List<FileEntry> entries = new ArrayList<>(files);
    entries.addAll(pages);
    return damage(directory, entries, steps);
  }

  private static List<String> damage(Path directory, List<FileEntry> entries, Steps steps)
      throws IOException {
    List<String> damage = new ArrayList<>();
    for (int done = 0; done < entries.size(); done++) {
      steps.progressed(done, entries.size());
      entries.get(done).problemIn(directory).ifPresent(damage::add);
    }
    return damage;
  }
}

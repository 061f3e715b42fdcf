package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import io.github.pieces4j.archive.disk.OwnerOnly;
import io.github.pieces4j.archive.scratch.Scratch;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The directory of an export, open; for one thread at a time.
 *
 * @since 0.1
 */
public final class Archive implements HistorySource {
  private static final Closeable NOT_LOCKED = () -> {};

  private final Map<ExportedKind, ObjectFile> files = new EnumMap<>(ExportedKind.class);
  private final Path directory;
  private final Scratch scratch;
  private Closeable lock = NOT_LOCKED;

  private Archive(Path directory, Scratch scratch) {
    this.directory = directory;
    this.scratch = scratch;
  }

  @FunctionalInterface
  private interface Locking {
    Closeable lock(Path directory) throws IOException;
  }

  @FunctionalInterface
  private interface Opening {
    ObjectFile open(Path path, Scratch scratch) throws IOException;
  }

  /** Returns whether a directory is there for an export, or can be. */
  public static boolean allows(Path directory) throws IOException {
    return ArchiveMark.allows(directory);
  }

  /**
   * Opens a directory to add objects, and makes it if it is not there; torn lines are cut off.
   *
   * @param kinds what is to be added; other kinds that are there stay
   * @throws IOException if that fails, it is somebody else's or holds files of somebody else, or
   *     another process writes to it
   */
  public static Archive forWriting(Path directory, Set<ExportedKind> kinds) throws IOException {
    Disk.createDirectories(directory);
    OwnerOnly.require(directory);
    ArchiveMark.put(directory);
    return new Archive(directory, Scratch.in(directory))
        .open(
            with(kinds, kind -> isThere(directory, kind)), WriterLock::of, ObjectFile::forWriting);
  }

  private static boolean isThere(Path directory, ExportedKind kind) {
    return Files.exists(directory.resolve(kind.fileName()));
  }

  /** Returns kinds, and others that a test finds. */
  private static Set<ExportedKind> with(Set<ExportedKind> kinds, Predicate<ExportedKind> test) {
    Set<ExportedKind> all = EnumSet.noneOf(ExportedKind.class);
    all.addAll(kinds);
    ExportedKind.all().stream().filter(test).forEach(all::add);
    return all;
  }

  /**
   * Opens a directory to read the objects that its manifest tells of.
   *
   * @throws IOException if that fails, or a line is no object
   */
  public static Archive forReading(Path directory, Manifest manifest) throws IOException {
    return reading(
        directory,
        manifest::tellsOf,
        (path, scratch) ->
            ObjectFile.forReading(path, manifest.bytes(path.getFileName().toString()), scratch));
  }

  /**
   * Opens a directory to read the objects that are there so far; a torn line is left out.
   *
   * @throws IOException if that fails, or a line is no object
   */
  public static Archive forReadingSoFar(Path directory) throws IOException {
    return reading(
        directory,
        kind -> isThere(directory, kind),
        (path, scratch) -> ObjectFile.ofWholeLines(path, Long.MAX_VALUE, scratch));
  }

  private static Archive reading(Path directory, Predicate<ExportedKind> test, Opening opening)
      throws IOException {
    return new Archive(directory, Scratch.ofProcess())
        .open(with(ExportedKind.ofConversations(), test), it -> NOT_LOCKED, opening);
  }

  private Archive open(Set<ExportedKind> kinds, Locking locking, Opening opening)
      throws IOException {
    try {
      lock = locking.lock(directory);
      for (ExportedKind kind : kinds) {
        files.put(kind, opening.open(directory.resolve(kind.fileName()), scratch));
      }
      return this;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Returns the directory. */
  public Path directory() {
    return directory;
  }

  /** Returns a place for what is to be remembered while the archive is open. */
  Scratch scratch() {
    return scratch;
  }

  @Override
  public String description() {
    return "an export";
  }

  @Override
  public long count(ExportedKind kind) {
    return objects(kind).count();
  }

  @Override
  public void forEach(ExportedKind kind, ObjectFile.Reader reader, Unusable unusable)
      throws IOException {
    objects(kind).forEach(reader);
  }

  /** Returns the kinds that it has a file for; conversations, messages and annotations always. */
  @Override
  public Set<ExportedKind> kinds() {
    return Collections.unmodifiableSet(files.keySet());
  }

  /** Returns the objects of one of its kinds. */
  public ObjectFile objects(ExportedKind kind) {
    return Objects.requireNonNull(files.get(kind));
  }

  /** Returns whether the archive has an object. */
  public boolean has(ExportedKind kind, String id) {
    ObjectFile file = files.get(kind);
    return file != null && file.contains(id);
  }

  /** Adds an object that is not there yet. */
  public void add(ExportedKind kind, RawObject object) throws IOException {
    objects(kind).append(object);
  }

  /** Adds an object if the archive has none with its identifier. */
  void addUnlessThere(ExportedKind kind, RawObject object) throws IOException {
    if (!objects(kind).contains(object.id())) {
      add(kind, object);
    }
  }

  /** Returns the entries of the files for the manifest. */
  public List<FileEntry> entries() throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (ExportedKind kind : kinds()) {
      entries.add(FileEntry.of(directory, kind.fileName(), objects(kind).count()));
    }
    return entries;
  }

  /** Waits until all that was added is on the disk. */
  public void force() throws IOException {
    for (ObjectFile file : files.values()) {
      file.force();
    }
    Disk.forceDirectory(directory);
  }

  @Override
  public void close() throws IOException {
    try (scratch) {
      for (ObjectFile file : files.values()) {
        file.close();
      }
    } finally {
      lock.close();
    }
  }
}

package io.github.pieces4j.examples.cli.archive;

import io.github.pieces4j.examples.cli.disk.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Is the directory of an export, open; for one thread at a time. */
public final class Archive implements AutoCloseable {
  private final Map<ObjectKind, ObjectFile> files = new EnumMap<>(ObjectKind.class);
  private final Path directory;

  private Archive(Path directory) {
    this.directory = directory;
  }

  @FunctionalInterface
  private interface Opening {
    ObjectFile open(Path path) throws IOException;
  }

  /** Tells whether a directory is there for an export, or can be. */
  public static boolean allows(Path directory) throws IOException {
    return ArchiveMark.allows(directory);
  }

  /**
   * Opens a directory to add objects, and makes it if it is not there; torn lines are cut off.
   *
   * @throws IOException if that fails, it holds files of somebody else, or another process writes
   *     to it
   */
  public static Archive forWriting(Path directory) throws IOException {
    Disk.createDirectories(directory);
    ArchiveMark.put(directory);
    return new Archive(directory).open(ObjectFile::forWriting);
  }

  /**
   * Opens a directory to read its objects.
   *
   * @throws IOException if that fails, or a line is no object
   */
  public static Archive forReading(Path directory) throws IOException {
    return new Archive(directory).open(ObjectFile::forReading);
  }

  private Archive open(Opening opening) throws IOException {
    try {
      for (ObjectKind kind : ObjectKind.values()) {
        files.put(kind, opening.open(directory.resolve(kind.fileName())));
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

  /** Returns the objects of one kind. */
  public ObjectFile objects(ObjectKind kind) {
    return Objects.requireNonNull(files.get(kind));
  }

  /** Adds an object that is not there yet. */
  public void add(ObjectKind kind, RawObject object) throws IOException {
    objects(kind).append(object);
  }

  /** Returns the entries of the files for the manifest. */
  public List<FileEntry> entries() throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (ObjectKind kind : ObjectKind.values()) {
      entries.add(FileEntry.of(directory, kind.fileName(), objects(kind).ids().size()));
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
    for (ObjectFile file : files.values()) {
      file.close();
    }
  }
}

package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The directory beside a finished export in which its next state is written. Once that has a
 * manifest, it is whole: then it is put in place, file by file, by whoever opens the export next,
 * should the process die that began it.
 */
final class Staging {
  private static final String FOLDER = "update";

  private Staging() {}

  /** A step that can be taken again, and does nothing then. */
  @FunctionalInterface
  interface Step {
    void take() throws IOException;
  }

  /**
   * Returns the directory for the next state of an export.
   *
   * @throws IOException if something else has its name
   */
  static Path of(Path directory) throws IOException {
    Path staged = directory.resolve(FOLDER);
    if (Files.exists(staged, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(staged, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(staged + " is no directory of an export: remove it");
    }
    return staged;
  }

  /** Returns whether a next state has been begun. */
  static boolean isBegun(Path directory) throws IOException {
    return ArchiveMark.isIn(of(directory));
  }

  /** Puts the next state in its place if it is whole; a writer's lock must be held. */
  static void finish(Path directory) throws IOException {
    for (Step step : steps(directory)) {
      step.take();
    }
  }

  /** Returns whether there is a next state that waits for its place. */
  static boolean isWaiting(Path directory) throws IOException {
    return Files.exists(of(directory).resolve(Manifest.FILE));
  }

  /** Returns the steps from one state to the next; after any of them a process may die. */
  static List<Step> steps(Path directory) throws IOException {
    Path staged = of(directory);
    Optional<Manifest> next = Manifest.in(staged);
    List<Step> steps = new ArrayList<>();
    if (next.isPresent()) {
      next.get().files().forEach(file -> steps.add(() -> move(file.name(), staged, directory)));
      steps.add(() -> moveFolder(Pages.FOLDER, staged, directory));
      steps.add(() -> move(PageChecksums.FILE, staged, directory));
      steps.add(() -> Disk.forceDirectory(directory));
      steps.add(() -> move(Manifest.FILE, staged, directory));
      steps.add(() -> Disk.forceDirectory(directory));
      steps.add(() -> Folders.delete(staged));
    }
    return steps;
  }

  private static void move(String name, Path from, Path to) throws IOException {
    if (Files.exists(from.resolve(name))) {
      WholeFile.move(from.resolve(name), to.resolve(name));
    }
  }

  private static void moveFolder(String name, Path from, Path to) throws IOException {
    if (Files.exists(from.resolve(name))) {
      Folders.delete(to.resolve(name));
      Files.move(from.resolve(name), to.resolve(name));
    }
  }
}

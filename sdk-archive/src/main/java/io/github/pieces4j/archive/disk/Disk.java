package io.github.pieces4j.archive.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Operations that wait for the disk: what a method here has done outlasts a power cut. */
public final class Disk {
  private static final boolean CANNOT_FORCE_DIRECTORIES =
      System.getProperty("os.name").startsWith("Windows");

  private Disk() {}

  /**
   * Creates a directory for this user only, with the parents that it lacks; does nothing if it is
   * there.
   */
  public static void createDirectories(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Path parent = directory.toAbsolutePath().getParent();
      if (parent != null) {
        createDirectories(parent);
        Files.createDirectories(directory, OwnerOnly.directory());
        forceDirectory(parent);
      }
    }
  }

  /** The content of a file, written to a stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream file) throws IOException;
  }

  /**
   * Writes a file for this user only that is not there yet; its name lasts once {@link
   * #forceDirectory} was called.
   *
   * @throws java.nio.file.FileAlreadyExistsException if it is there
   */
  public static void createFile(Path file, Content content) throws IOException {
    createUnforced(file, content);
    force(file);
  }

  /** Waits until the content of a file is on the disk. */
  public static void force(Path file) throws IOException {
    try (FileChannel channel = open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Writes a file for this user only that is not there yet; its content lasts once {@link #force}
   * was called. Many files are on the disk sooner if they are forced together.
   */
  public static void createUnforced(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.file())) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
    }
  }

  /**
   * Opens a file for this user only.
   *
   * @throws IOException if it cannot be opened, or is a link: one that somebody planted would lead
   *     to a file elsewhere
   */
  public static FileChannel open(Path file, StandardOpenOption... options) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a link; an export holds none, so it is not followed");
    }
    Set<OpenOption> all = new HashSet<>(List.of(options));
    all.add(LinkOption.NOFOLLOW_LINKS);
    return FileChannel.open(file, all, OwnerOnly.file());
  }

  /** Waits until the names in a directory are as they are now; on Windows they are without it. */
  public static void forceDirectory(Path directory) throws IOException {
    if (!CANNOT_FORCE_DIRECTORIES) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}

package io.github.pieces4j.archive.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/** Permissions that keep files from other users of the machine, where the system has them. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /** Returns the attributes of a new directory. */
  public static FileAttribute<?>[] directory() {
    return permissions("rwx------");
  }

  /** Returns the attributes of a new file. */
  public static FileAttribute<?>[] file() {
    return permissions("rw-------");
  }

  /**
   * Checks that a directory and what is in it belong to the user who writes to it: another owner
   * could change what is written, or put something else in its place.
   *
   * @throws IOException if something there belongs to somebody else
   */
  public static void require(Path directory) throws IOException {
    if (!Files.getFileStore(directory).supportsFileAttributeView(FileOwnerAttributeView.class)) {
      return;
    }
    UserPrincipal user = ownerOfNewFiles(directory);
    require(directory, user);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
      for (Path path : all) {
        require(path, user);
      }
    }
  }

  /** Some file systems give all files one owner, whoever writes them. */
  private static UserPrincipal ownerOfNewFiles(Path directory) throws IOException {
    Path probe = Files.createTempFile(directory, "pieces-", ".owner");
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static void require(Path path, UserPrincipal user) throws IOException {
    UserPrincipal owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
    if (!owner.equals(user)) {
      throw new IOException(
          path
              + " belongs to "
              + owner.getName()
              + ", who could change what is written there: choose another directory");
    }
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}

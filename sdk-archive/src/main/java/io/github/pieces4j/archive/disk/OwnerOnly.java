package io.github.pieces4j.archive.disk;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

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

  private static FileAttribute<?>[] permissions(String permissions) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}

package io.github.pieces4j.server.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Access to files and directories by their owner alone. */
public final class OwnerAccess {
  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private OwnerAccess() {}

  /**
   * Takes the permissions of all others away, where the file system has such; the owner's stay as
   * they are.
   *
   * @throws AccessDeniedException if the owner marked it as read-only
   */
  public static void restrict(Path place) throws IOException {
    if (!Files.getFileStore(place).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> found = Files.getPosixFilePermissions(place);
    if (!found.contains(PosixFilePermission.OWNER_WRITE)) {
      throw new AccessDeniedException(
          place.toString(), null, "marked read-only: make it writable, or serve a copy of it");
    }
    if (!OWNERS.containsAll(found)) {
      Set<PosixFilePermission> kept = EnumSet.copyOf(found);
      kept.retainAll(OWNERS);
      Files.setPosixFilePermissions(place, kept);
    }
  }
}

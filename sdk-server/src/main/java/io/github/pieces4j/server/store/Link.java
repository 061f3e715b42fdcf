package io.github.pieces4j.server.store;

import org.jspecify.annotations.Nullable;

/**
 * One reference that a collection of references has or had.
 *
 * @param target the identifier of what is referred to
 * @param position its position among the items, null if it is not one of them
 * @param place its value among the indices, negative for removed, null if it is not there
 * @param item the reference as JSON, null if it is the identifier alone
 */
public record Link(
    String target, @Nullable Long position, @Nullable Long place, @Nullable String item) {
  private static final long REMOVED = -1;

  static long checksum(
      int relation,
      String owner,
      @Nullable String target,
      @Nullable Long position,
      @Nullable Long place,
      @Nullable String item) {
    return Checksums.of(relation, owner, target, position, place, item);
  }

  /** Returns a reference that is the identifier alone. */
  public static Link at(long place, String target) {
    return new Link(target, place, place, null);
  }

  /** Returns whether it counts: as an item or by its index, unless the index is negative. */
  public boolean isMember() {
    return place == null ? position != null : place >= 0;
  }

  /** Returns the link after its removal, which only its index tells. */
  Link removed() {
    return new Link(target, null, REMOVED, null);
  }
}

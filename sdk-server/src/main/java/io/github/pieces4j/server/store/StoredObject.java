package io.github.pieces4j.server.store;

/**
 * An object as it is stored, without the links that tables hold.
 *
 * @param row its number in the order of creation
 * @param conversation of a message: the identifier of its conversation; of others empty
 * @param created when it came into being, in microseconds of the epoch
 * @param updated when it changed last, in microseconds of the epoch
 * @param linked whether tables hold links of it
 * @param intact whether it is what was stored; nothing of another one is to be believed
 * @param json the object
 */
public record StoredObject(
    long row,
    String id,
    String conversation,
    long created,
    long updated,
    boolean linked,
    boolean intact,
    String json) {
  static long checksum(
      String id, String conversation, long created, long updated, boolean linked, String json) {
    return Checksums.of(id, conversation, created, updated, linked, json);
  }

  /**
   * Returns this object.
   *
   * @throws StoreException if it is damaged
   */
  public StoredObject requireIntact() {
    if (!intact) {
      throw new StoreException(
          StoreException.Fault.OBJECT, "the stored object " + id + " is damaged");
    }
    return this;
  }
}

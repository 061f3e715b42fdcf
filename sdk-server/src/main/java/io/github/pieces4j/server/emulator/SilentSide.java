package io.github.pieces4j.server.emulator;

/**
 * Is an object of the emulator that a link leads to and that shows nothing of it.
 *
 * @param shelf where it must be
 */
record SilentSide(Shelf<?> shelf) implements OtherSide {
  @Override
  public void require(String id) {
    shelf.existing(id);
  }

  @Override
  public void join(String id, String ownerId) {}

  @Override
  public void leave(String id, String ownerId) {}
}

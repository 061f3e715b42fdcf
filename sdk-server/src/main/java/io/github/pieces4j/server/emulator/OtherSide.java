package io.github.pieces4j.server.emulator;

/** Is what a link leads to, seen from the owner of the link. */
interface OtherSide {
  /** Is outside of the emulator: any identifier is taken, and nothing knows of the link. */
  OtherSide OUTSIDE =
      new OtherSide() {
        @Override
        public void require(String id) {}

        @Override
        public void join(String id, String ownerId) {}

        @Override
        public void leave(String id, String ownerId) {}
      };

  /** Refuses an identifier that nothing has. */
  void require(String id);

  /** Lets the other object name the owner. */
  void join(String id, String ownerId);

  /** Lets the other object name the owner no longer. */
  void leave(String id, String ownerId);
}

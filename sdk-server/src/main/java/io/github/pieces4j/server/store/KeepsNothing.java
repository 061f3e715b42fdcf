package io.github.pieces4j.server.store;

import java.util.List;
import java.util.function.BiConsumer;

/** Is the store of servers that live in memory. */
enum KeepsNothing implements ObjectStore {
  INSTANCE;

  @Override
  public void read(StoredKind kind, BiConsumer<String, byte[]> reader) {}

  @Override
  public void apply(List<ObjectChange> changes) {}

  @Override
  public void flush() {}
}

package io.github.pieces4j.server.store;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Keeps the objects of an emulated server; one server uses it at a time, and whoever opened it
 * closes it after that server.
 *
 * <p>Whatever it throws lets calls fail with status 500; a server then tells nothing any longer
 * that might not have been kept.
 */
public interface ObjectStore {
  /** Returns the store that keeps nothing: objects live in the server's memory and end with it. */
  static ObjectStore inMemory() {
    return KeepsNothing.INSTANCE;
  }

  /**
   * Reads all objects of one kind; the server does so when it starts.
   *
   * @param reader takes each object's identifier and JSON, in any order
   */
  void read(StoredKind kind, BiConsumer<String, byte[]> reader);

  /**
   * Takes over what one action changed; after a crash either all of it is there or nothing. Actions
   * come one at a time, in their order, and wait for it: it need not be durable yet.
   */
  void apply(List<ObjectChange> changes);

  /**
   * Returns once all that was taken over is durable; called from any thread before each answer, so
   * it should return at once where nothing is to be done.
   */
  void flush();
}

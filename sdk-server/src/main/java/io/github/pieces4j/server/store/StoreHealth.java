package io.github.pieces4j.server.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the last attempts to write; one line is printed when it changes. */
public final class StoreHealth {
  private volatile @Nullable String failure;

  /** Returns why nothing can be written at present, empty if it can. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  void works() {
    if (failure != null) {
      failure = null;
      System.err.println("pieces: changes can be stored again");
    }
  }

  void fails(StoreException reason) {
    if (reason.fault() == StoreException.Fault.OBJECT
        || reason.fault() == StoreException.Fault.STATEMENT) {
      return;
    }
    if (failure == null) {
      System.err.println(
          "pieces: changes cannot be stored, so they are refused: " + reason.getMessage());
    }
    failure =
        reason.fault() == StoreException.Fault.FULL
            ? "the disk is full"
            : String.valueOf(reason.getMessage());
  }
}

package io.github.pieces4j.server.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the last attempts to write; one line is printed when it changes. */
public final class StoreHealth {
  static final String SALVAGE = "; `pieces backup --salvage FILE` copies what can be read of it";
  private volatile @Nullable String failure;
  private volatile @Nullable String damage;

  /** Returns why nothing can be written at present, empty if it can. */
  public Optional<String> failure() {
    return Optional.ofNullable(damage == null ? failure : damage);
  }

  /** Refuses changes to what is damaged, which might make it worse. */
  void requireWhole() {
    if (damage != null) {
      throw new StoreException(StoreException.Fault.DISK, String.valueOf(damage));
    }
  }

  static void damaged(String problem) {
    throw new StoreException(StoreException.Fault.DISK, problem + SALVAGE);
  }

  void isDamaged(String problem) {
    damage = "the data is damaged: " + problem + SALVAGE;
    System.err.println("pieces: changes are refused, for " + damage);
  }

  void works() {
    if (failure != null) {
      failure = null;
      System.err.println("pieces: changes can be stored again");
    }
  }

  void fails(StoreException reason) {
    if (damage != null
        || reason.fault() == StoreException.Fault.OBJECT
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

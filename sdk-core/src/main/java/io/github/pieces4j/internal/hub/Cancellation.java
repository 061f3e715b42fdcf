package io.github.pieces4j.internal.hub;

/** The end of something that was begun; ending it twice, or when it is over, does nothing. */
@FunctionalInterface
public interface Cancellation {
  /** Ends it; nothing more comes of it. */
  void cancel();
}

package io.github.pieces4j.server.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words that were met last and are stored, so that not each of a text is looked up. */
final class KnownWords {
  private static final int MOST = 30_000;
  private final Map<String, Boolean> words =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Adds a word and returns whether it was not there. */
  boolean add(String word) {
    return words.put(word, true) == null;
  }

  /** Forgets all, as some may not have been stored. */
  void forget() {
    words.clear();
  }
}

package io.github.pieces4j.model;

import org.jspecify.annotations.Nullable;

/**
 * An object whose words are in a fragment, such as a message.
 *
 * @since 0.1
 */
public interface Fragmented {
  /** Returns the content with its kind; null where the server sent none. */
  @Nullable FragmentFormat fragment();

  /**
   * Returns the words of the fragment, never null, empty for none.
   *
   * <p>They are looked for as raw text, base64, base64 for URLs and a data URL, then as bytes in
   * the same forms; bytes are read as UTF-8. Without transferables the server leaves them out.
   */
  default String text() {
    return FragmentText.of(fragment());
  }
}

package io.github.pieces4j.error;

import io.github.pieces4j.internal.text.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list that is not what the contract promises.
 *
 * <p>It takes no other element away: a list hands out those that can be read and has the others
 * beside them. They are written back where and as they came, because an update replaces the whole
 * object on the server.
 *
 * @param index its place among all elements of the list, counted from 0
 * @param id its identifier, null if it has none that could be found
 * @param path the place in the element that is wrong, such as {@code $.created.value}
 * @param problem what was expected there and what was found, safe to print
 * @param json the element as it came, which may hold what is private
 * @since 0.1
 */
public record UnreadableElement(
    long index, @Nullable String id, String path, String problem, String json) {
  private static final int MAX_ID = 100;

  /** Describes an element by what its decoding failed with, whose path begins at the element. */
  public static UnreadableElement of(
      long index, @Nullable String id, String json, PiecesDecodeException failure) {
    return new UnreadableElement(index, id, failure.path(), failure.problem(), json);
  }

  /** Returns one line that says which element it is and what is wrong with it. */
  @Override
  public String toString() {
    String named = id == null ? "" : " (" + Redaction.visible(id, MAX_ID) + ")";
    return "element " + index + named + ": at " + path + ": " + problem;
  }
}

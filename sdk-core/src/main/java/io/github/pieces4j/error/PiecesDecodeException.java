package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure to decode JSON that is not what the contract promises.
 *
 * <p>The message names the place as a JSON path, what was expected there and what was found.
 *
 * @since 0.1
 */
public final class PiecesDecodeException extends PiecesException {
  private final String path;
  private final String expected;
  private final String found;

  /** Creates the report for JSON that came from no call. */
  public PiecesDecodeException(
      String path, String expected, String found, @Nullable Throwable cause) {
    super(describe(path, expected, found), null, cause);
    this.path = path;
    this.expected = expected;
    this.found = found;
  }

  private PiecesDecodeException(PiecesDecodeException plain, FailedCall call, String excerpt) {
    super(plain.getMessage() + beginning(excerpt), call, plain.getCause());
    path = plain.path;
    expected = plain.expected;
    found = plain.found;
    setStackTrace(plain.getStackTrace());
  }

  private PiecesDecodeException(PiecesDecodeException inner, String outerPath) {
    this(outerPath + inner.path.substring(1), inner.expected, inner.found, inner.getCause());
    setStackTrace(inner.getStackTrace());
  }

  private static String beginning(String excerpt) {
    return excerpt.isEmpty() ? "" : "; the body starts with: " + excerpt;
  }

  private static String describe(String path, String expected, String found) {
    return "at " + path + ": " + problem(expected, found);
  }

  private static String problem(String expected, String found) {
    return "expected " + expected + ", found " + found;
  }

  /** Returns what was expected and what was found, without the place. */
  String problem() {
    return problem(expected, found);
  }

  /**
   * Returns the same report with the call that the JSON came from and how its body starts, if
   * known.
   */
  public PiecesDecodeException during(FailedCall call, String excerpt) {
    return new PiecesDecodeException(this, call, excerpt);
  }

  /** Returns the same report for a document of which the read one is a part, at this path. */
  public PiecesDecodeException within(String outerPath) {
    return new PiecesDecodeException(this, outerPath);
  }

  /** Returns the place in the JSON, such as {@code $.iterable[3].created.value}. */
  public String path() {
    return path;
  }

  /** Returns what the contract promises there. */
  public String expected() {
    return expected;
  }

  /** Returns what was there instead. */
  public String found() {
    return found;
  }
}

package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.text.Redaction;

/**
 * A scanner for the elements of a list in the parts of a document as they arrive.
 *
 * <p>A list is an object whose property {@code iterable} is an array. Of everything else in it only
 * strings and nesting are looked at, so that it takes no memory whatever its size: the identifiers
 * in {@code indices} would fill a parser's table of names.
 */
final class ListScanner {
  private static final String LIST = "iterable";

  private enum State {
    BEFORE,
    MEMBERS,
    NAME,
    COLON,
    LIST,
    BETWEEN_ELEMENTS,
    ELEMENT,
    OTHER_VALUE,
    BEHIND
  }

  private final ValueScanner value = new ValueScanner();
  private final StringBuilder name = new StringBuilder();
  private byte[] part = new byte[0];
  private int at;
  private State state = State.BEFORE;
  private boolean escaped;
  private boolean found;

  /** Takes the next part; the one before must have been read to its end. */
  void take(byte[] next) {
    part = next;
    at = 0;
  }

  /** Returns the part that is being read. */
  byte[] part() {
    return part;
  }

  /** Goes on to the start of an element, or within one; false at the end of the part. */
  boolean advanceToElement() {
    while (at < part.length && state != State.ELEMENT) {
      switch (state) {
        case NAME -> readName(part[at++]);
        case OTHER_VALUE -> skipValue();
        case BETWEEN_ELEMENTS -> readBetweenElements(part[at]);
        default -> readOther(part[at++]);
      }
    }
    return at < part.length;
  }

  /** Returns where in the part the element, or the rest of it, starts. */
  int position() {
    return at;
  }

  /** Goes on to the end of the element; false if it goes on in the next part. */
  boolean advanceBehindElement() {
    at = value.end(part, at);
    if (at < part.length) {
      state = State.BETWEEN_ELEMENTS;
    }
    return at < part.length;
  }

  private void skipValue() {
    at = value.end(part, at);
    if (at < part.length) {
      state = State.MEMBERS;
    }
  }

  /** Checks that the document may end here. */
  void requireEnd() {
    if (state != State.BEHIND) {
      throw new PiecesDecodeException("$", "the rest of the list", "the end of the input", null);
    }
    if (!found) {
      throw new PiecesDecodeException("$." + LIST, "an array", "nothing", null);
    }
  }

  private void readOther(byte next) {
    switch (state) {
      case BEFORE -> expect(next, '{', "an object", State.MEMBERS);
      case MEMBERS -> readMember(next);
      case COLON -> expect(next, ':', "a colon", isList() ? State.LIST : State.OTHER_VALUE);
      case LIST -> {
        expect(next, '[', "an array", State.BETWEEN_ELEMENTS);
        found = true;
      }
      default -> expect(next, ' ', "the end of the input", State.BEHIND);
    }
  }

  private boolean isList() {
    return name.toString().equals(LIST);
  }

  private void readMember(byte next) {
    if (next == '}') {
      state = State.BEHIND;
    } else if (next != ',') {
      name.setLength(0);
      expect(next, '"', "a property's name", State.NAME);
    }
  }

  /** The name that matters has no escapes, so none need be understood. */
  private void readName(byte next) {
    if (!escaped && next == '"') {
      state = State.COLON;
    } else {
      escaped = !escaped && next == '\\';
      if (name.length() <= LIST.length()) {
        name.append((char) next);
      }
    }
  }

  private void readBetweenElements(byte next) {
    if (next == ']') {
      state = State.MEMBERS;
    } else if (next != ',' && !isSpace(next)) {
      state = State.ELEMENT;
      return;
    }
    at++;
  }

  private void expect(byte next, char expected, String description, State then) {
    if (next == expected) {
      state = then;
    } else if (!isSpace(next)) {
      String found = "'" + Redaction.visible(String.valueOf((char) (next & 0xff)), 1) + "'";
      throw new PiecesDecodeException("$", description, found, null);
    }
  }

  private static boolean isSpace(byte next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }
}

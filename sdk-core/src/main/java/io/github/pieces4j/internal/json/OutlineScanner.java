package io.github.pieces4j.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.text.Redaction;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A scanner for the outline of a document, whose root is an object, in its parts as they arrive:
 * what opens and closes, names, texts. Only those texts that are wanted are kept.
 */
final class OutlineScanner {
  /** Longer names and texts are passed over as if they could not be read. */
  private static final int LONGEST_TEXT = 4_096;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** A listener to what there is; the depth is the number of objects and arrays that are open. */
  interface Handler {
    void opened(int depth, boolean object);

    /** Called with the depth of what is closed, itself included. */
    void closed(int depth, boolean object);

    boolean wantsName(int depth);

    /** Called with the name of a member; null if it cannot be read. */
    void named(int depth, @Nullable String name);

    boolean wantsText(int depth);

    /** Called with a text that is a value; null if it cannot be read. */
    void text(int depth, @Nullable String text);

    /** Called for each other value that is no object and no array, with its first byte. */
    void scalar(int depth, byte first);
  }

  private final Handler handler;
  private final BitSet objects = new BitSet();
  private final byte[] kept = new byte[LONGEST_TEXT];
  private int length;
  private int depth;
  private int mark;
  private boolean inText;
  private boolean escaped;
  private boolean hasEscapes;
  private boolean keeps;
  private boolean nameNext;
  private boolean inScalar;
  private boolean complete;

  OutlineScanner(Handler handler) {
    this.handler = handler;
  }

  /** Returns whether the root object has been closed. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Takes the next part of the document.
   *
   * @throws PiecesDecodeException if its outline is that of no document
   */
  void feed(byte[] part) {
    for (int at = 0; at < part.length; ) {
      at = inText ? readText(part, at) : read(part, at);
    }
  }

  private int readText(byte[] part, int from) {
    int at = from;
    while (at < part.length && (escaped || part[at] != '"')) {
      escaped = !escaped && part[at] == '\\';
      hasEscapes |= escaped;
      at++;
    }
    if (keeps) {
      keep(part, from, at);
    }
    if (at == part.length) {
      return at;
    }
    inText = false;
    endText();
    return at + 1;
  }

  private void keep(byte[] part, int from, int to) {
    int room = Math.min(to - from, LONGEST_TEXT - length);
    System.arraycopy(part, from, kept, length, room);
    length += room;
  }

  private void endText() {
    boolean name = nameNext;
    nameNext = false;
    if (keeps) {
      String text = length == LONGEST_TEXT ? null : keptText();
      if (name) {
        handler.named(depth, text);
      } else {
        handler.text(depth, text);
      }
    }
  }

  private @Nullable String keptText() {
    String text = new String(kept, 0, length, UTF_8);
    return hasEscapes ? JsonEscapes.resolve(text) : text;
  }

  private int read(byte[] part, int at) {
    byte next = part[at];
    switch (next) {
      case ' ', '\n', '\r', '\t' -> inScalar = false;
      case '"' -> startText();
      case '{' -> open(true);
      case '[' -> open(false);
      case '}' -> close(true);
      case ']' -> close(false);
      case ',' -> nameNext = separate(next);
      case ':' -> inScalar = false;
      default -> readScalar(next);
    }
    return at + 1;
  }

  private boolean separate(byte next) {
    requireInside(next);
    inScalar = false;
    return objects.get(depth);
  }

  private void startText() {
    requireInside((byte) '"');
    inText = true;
    escaped = false;
    hasEscapes = false;
    length = 0;
    inScalar = false;
    if (nameNext) {
      keeps = handler.wantsName(depth);
    } else {
      keeps = handler.wantsText(depth);
      if (!keeps) {
        handler.scalar(depth, (byte) '"');
      }
    }
  }

  private void open(boolean object) {
    if (complete || depth == 0 && !object) {
      throw unexpected(complete ? "the end of the input" : "an object", object ? '{' : '[');
    }
    depth++;
    objects.set(depth, object);
    nameNext = object;
    inScalar = false;
    handler.opened(depth, object);
  }

  private void close(boolean object) {
    if (depth == 0 || objects.get(depth) != object) {
      throw unexpected("well-formed JSON", object ? '}' : ']');
    }
    handler.closed(depth, object);
    depth--;
    complete = depth == 0;
    nameNext = false;
    inScalar = false;
  }

  private void readScalar(byte next) {
    if (depth == 0 && !complete && mark < BYTE_ORDER_MARK.length && next == BYTE_ORDER_MARK[mark]) {
      mark++;
      return;
    }
    requireInside(next);
    if (!inScalar) {
      inScalar = true;
      handler.scalar(depth, next);
    }
  }

  private void requireInside(byte next) {
    if (depth == 0) {
      throw unexpected(complete ? "the end of the input" : "an object", (char) (next & 0xff));
    }
  }

  private static PiecesDecodeException unexpected(String expected, char found) {
    String shown = "'" + Redaction.visible(String.valueOf(found), 1) + "'";
    return new PiecesDecodeException("$", expected, shown, null);
  }
}

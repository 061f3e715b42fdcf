package io.github.pieces4j.internal.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A way for property names that are seldom seen twice, such as identifiers, past the parser's
 * symbol table.
 *
 * <p>That table grows in small steps, so that a snapshot with tens of thousands of identifiers as
 * names costs more time in the table than in everything else. This matcher accepts each name of
 * ASCII characters and makes its string itself; others go the usual way.
 */
final class UniqueNames extends PropertyNameMatcher {
  private static final int MAX_QUADS = 64;
  private static final int NOT_ASCII = 0x80808080;

  private final byte[] ascii = new byte[MAX_QUADS * Integer.BYTES];

  UniqueNames() {
    super(Locale.ROOT, null, new String[1]);
  }

  @Override
  public int matchByQuad(int first) {
    return (first & NOT_ASCII) == 0 ? match(append(0, first)) : MATCH_UNKNOWN_NAME;
  }

  @Override
  public int matchByQuad(int first, int second) {
    return ((first | second) & NOT_ASCII) == 0
        ? match(append(append(0, first), second))
        : MATCH_UNKNOWN_NAME;
  }

  @Override
  public int matchByQuad(int first, int second, int third) {
    return ((first | second | third) & NOT_ASCII) == 0
        ? match(append(append(append(0, first), second), third))
        : MATCH_UNKNOWN_NAME;
  }

  @Override
  public int matchByQuad(int[] quads, int count) {
    if (count > MAX_QUADS) {
      return MATCH_UNKNOWN_NAME;
    }
    int length = 0;
    int all = 0;
    for (int i = 0; i < count; i++) {
      length = append(length, quads[i]);
      all |= quads[i];
    }
    return (all & NOT_ASCII) == 0 ? match(length) : MATCH_UNKNOWN_NAME;
  }

  /** Zero bytes are padding: a name cannot hold that character unescaped. */
  private int append(int length, int quad) {
    int end = length;
    for (int shift = 24; shift >= 0; shift -= 8) {
      byte character = (byte) (quad >>> shift);
      if (character != 0) {
        ascii[end++] = character;
      }
    }
    return end;
  }

  private int match(int length) {
    _nameLookup[0] = new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
    return 0;
  }

  @Override
  public int matchName(String name) {
    return MATCH_UNKNOWN_NAME;
  }
}

package io.github.pieces4j.server.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts split into the words of the full-text index: letters, digits and underscores that stand
 * together, without case. A letter of a script that writes no spaces is a word of its own, and so
 * is a symbol such as an emoji.
 */
public final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  /** Returns the words in their order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      boolean alone = standsAlone(letter);
      if ((alone || !isLetter(letter) || word.length() >= LONGEST) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (alone) {
        words.add(Character.toString(letter));
      } else if (isLetter(letter)) {
        word.appendCodePoint(folded(letter));
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isLetter(int letter) {
    return letter == '_'
        || Character.isLetter(letter)
        || switch (Character.getType(letter)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private static boolean standsAlone(int letter) {
    if (letter < 0x80) {
      return false;
    }
    if (Character.getType(letter) == Character.OTHER_SYMBOL) {
      return true;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(letter);
      default -> false;
    };
  }

  private static int folded(int letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }
}

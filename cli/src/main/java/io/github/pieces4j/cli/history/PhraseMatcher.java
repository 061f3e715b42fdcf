package io.github.pieces4j.cli.history;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * The phrases that are wanted, as texts are held against them: whatever their case, whole words
 * match wholly, parts of words half. So does the search of {@code pieces serve}.
 */
final class PhraseMatcher {
  private static final double WHOLE = 1;
  private static final double PART = 0.5;

  private final List<Phrase> phrases;
  private final boolean all;

  private record Phrase(Pattern whole, Pattern part) {
    private static Phrase of(String text) {
      String literal = Pattern.quote(text);
      return new Phrase(
          anyCase("(?<![\\p{L}\\p{N}_])" + literal + "(?![\\p{L}\\p{N}_])"), anyCase(literal));
    }

    private static Pattern anyCase(String expression) {
      return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private double similarity(String text) {
      if (!part.matcher(text).find()) {
        return 0;
      }
      return whole.matcher(text).find() ? WHOLE : PART;
    }
  }

  PhraseMatcher(WantedText wanted) {
    phrases = wanted.phrases().stream().map(Phrase::of).toList();
    all = wanted.all();
  }

  /** Returns how well each phrase matches a text, from 0 for not at all to 1. */
  double[] each(String text) {
    return phrases.stream().mapToDouble(it -> it.similarity(text)).toArray();
  }

  /** Returns how well it matches all in all, where each phrase matches so. */
  double together(double[] each) {
    DoubleStream matches = DoubleStream.of(each);
    return (all ? matches.min() : matches.max()).orElse(0);
  }
}

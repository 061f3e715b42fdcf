package io.github.pieces4j.server.search;

import io.github.pieces4j.model.FullTextSearchOptions;
import io.github.pieces4j.server.store.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query for a word or a phrase, whatever its case: whole words are exact and wholly similar,
 * parts of words half.
 *
 * @param words what the index must have of it
 * @param leastSimilarity what is less similar does not match
 */
record FullTextQuery(Pattern whole, Pattern part, List<String> words, double leastSimilarity)
    implements Query {
  private static final double WHOLE = 1;
  private static final double PART = 0.5;
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";

  static FullTextQuery of(String text, @Nullable FullTextSearchOptions options) {
    String literal = Pattern.quote(text);
    return new FullTextQuery(
        anyCase(NO_WORD_BEFORE + literal + NO_WORD_AFTER),
        anyCase(literal),
        Words.of(text),
        leastSimilarity(options));
  }

  private static Pattern anyCase(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static double leastSimilarity(@Nullable FullTextSearchOptions options) {
    if (options == null) {
      return 0;
    }
    boolean exact = Boolean.TRUE.equals(options.exact());
    return exact ? WHOLE : Optional.ofNullable(options.similarity()).orElse(0.0);
  }

  @Override
  public Optional<Match> match(Searchable searchable) {
    boolean exact = found(whole, searchable);
    double similarity = exact ? WHOLE : found(part, searchable) ? PART : 0;
    return similarity > 0 && similarity >= leastSimilarity
        ? Optional.of(new Match(exact, similarity, null))
        : Optional.empty();
  }

  boolean takesParts() {
    return leastSimilarity <= PART;
  }

  private static boolean found(Pattern pattern, Searchable searchable) {
    Matcher matcher = pattern.matcher(searchable.text());
    return matcher.find();
  }
}

package io.github.pieces4j.server.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for a search by embeddings: a text is as similar as the part of the query's letter
 * triples that it has too.
 */
final class SimilarityQuery implements Query {
  private static final double USUAL_LEAST_SIMILARITY = 0.3;
  private static final int LETTERS = 3;

  private final Set<String> wanted;
  private final double leastSimilarity;

  /**
   * Creates the query.
   *
   * @param leastSimilarity what is less similar does not match; null: 0.3
   */
  SimilarityQuery(String text, @Nullable Double leastSimilarity) {
    this.wanted = triples(text);
    this.leastSimilarity = leastSimilarity == null ? USUAL_LEAST_SIMILARITY : leastSimilarity;
  }

  @Override
  public Optional<Match> match(Searchable searchable) {
    Set<String> shared = triples(searchable.text());
    shared.retainAll(wanted);
    double similarity = (double) shared.size() / wanted.size();
    return similarity > 0 && similarity >= leastSimilarity
        ? Optional.of(new Match(false, similarity, null))
        : Optional.empty();
  }

  Set<String> wanted() {
    return wanted;
  }

  /** Returns the triples of each word, with a space before and after it. */
  static Set<String> triples(String text) {
    Set<String> triples = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      String padded = " " + word + " ";
      for (int end = LETTERS; end <= padded.length(); end++) {
        triples.add(padded.substring(end - LETTERS, end));
      }
    }
    return triples;
  }
}

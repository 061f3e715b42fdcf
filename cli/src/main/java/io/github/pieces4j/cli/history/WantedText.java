package io.github.pieces4j.cli.history;

import io.github.pieces4j.model.AnonymousTemporalRange;
import io.github.pieces4j.model.FilterOperationType;
import io.github.pieces4j.model.FullTextSearchOptions;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngines;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.TemporalSearchOptions;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words and phrases, in a range of time.
 *
 * @param phrases words, and groups of words that stand together; one at least
 * @param all whether all of them are wanted, or else any
 */
public record WantedText(List<String> phrases, boolean all, Period created, Period updated) {
  private static final Pattern PHRASE = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** The marks around a word of a sentence; others may be part of it, as in C++ or .NET. */
  private static final Pattern MARKS =
      Pattern.compile("^[\\p{Ps}\\p{Pi}'\u00bf\u00a1]+|[.,;:!?\u2026'\\p{Pe}\\p{Pf}]+$");

  /**
   * A range of time.
   *
   * @param from when it begins, null if it has no beginning
   * @param to when it ends, null if it has no end
   */
  public record Period(@Nullable Instant from, @Nullable Instant to) {
    /** All of time. */
    public static final Period ALWAYS = new Period(null, null);

    boolean contains(Instant time) {
      return (from == null || !time.isBefore(from)) && (to == null || !time.isAfter(to));
    }

    private @Nullable AnonymousTemporalRange range() {
      return equals(ALWAYS)
          ? null
          : AnonymousTemporalRange.builder().from(stamp(from)).to(stamp(to)).build();
    }

    private static @Nullable GroupedTimestamp stamp(@Nullable Instant time) {
      return time == null ? null : GroupedTimestamp.builder().value(time).build();
    }
  }

  /** Copies the list. */
  public WantedText {
    phrases = List.copyOf(phrases);
  }

  /**
   * Takes words as people type them: those between quotation marks stand together, and marks that
   * no word belongs to are left out where there are words.
   */
  public static WantedText of(String query, Period created, Period updated) {
    return new WantedText(phrases(query), true, created, updated);
  }

  private static List<String> phrases(String query) {
    List<String> all =
        PHRASE
            .matcher(query)
            .results()
            .map(WantedText::phrase)
            .filter(it -> !it.isEmpty())
            .toList();
    List<String> words = all.stream().filter(it -> WORD.matcher(it).find()).distinct().toList();
    return words.isEmpty() ? all.stream().distinct().toList() : words;
  }

  private static String phrase(MatchResult found) {
    String quoted = found.group(1);
    if (quoted != null) {
      return quoted.strip();
    }
    String word = MARKS.matcher(found.group(2)).replaceAll("");
    return word.isEmpty() ? found.group(2) : word;
  }

  /** Returns whether there is nothing to look for. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** Returns the same, where any of the phrases is enough. */
  public WantedText any() {
    return new WantedText(phrases, false, created, updated);
  }

  /** Returns it as a server is asked for it. */
  SearchInput input() {
    SearchEngines texts =
        SearchEngines.builder()
            .iterable(phrases.stream().map(WantedText::engine).toList())
            .type(all ? FilterOperationType.AND : FilterOperationType.OR)
            .build();
    TemporalSearchOptions times =
        TemporalSearchOptions.builder().created(created.range()).updated(updated.range()).build();
    if (times.created() == null && times.updated() == null) {
      return SearchInput.builder().engines(texts).build();
    }
    SearchEngine both = SearchEngine.builder().operations(texts).temporal(times).build();
    return SearchInput.builder()
        .engines(SearchEngines.builder().iterable(List.of(both)).build())
        .build();
  }

  private static SearchEngine engine(String phrase) {
    return SearchEngine.builder()
        .query(phrase)
        .fullText(FullTextSearchOptions.builder().build())
        .build();
  }
}

package io.github.pieces4j.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.model.AnonymousTemporalRangeBuilder;
import io.github.pieces4j.model.EmbeddingType;
import io.github.pieces4j.model.EmbeddingsSearchOptionsBuilder;
import io.github.pieces4j.model.FilterOperationType;
import io.github.pieces4j.model.FullTextSearchOptionsBuilder;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngineBuilder;
import io.github.pieces4j.model.SearchEngines;
import io.github.pieces4j.model.SearchEnginesBuilder;
import io.github.pieces4j.model.TemporalSearchOptionsBuilder;
import io.github.pieces4j.model.WorkstreamSearchOptionsBuilder;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Searchable TEXT =
      new Searchable("Virtual threads wait.\nÜber-threading (C++)", NOON, NOON);

  @Test
  void wholeWordsMatchWhateverTheirCase() {
    for (String words : List.of("virtual", "THREADS", "wait", "über", "threads wait", "(c++)")) {
      assertThat(Query.of(all(text(words))).match(TEXT)).hasValue(new Match(true, 1, null));
    }
  }

  @Test
  void partsOfWordsMatchHalf() {
    for (String part : List.of("virt", "read", "threadi")) {
      assertThat(Query.of(all(text(part))).match(TEXT)).hasValue(new Match(false, 0.5, null));
    }
    assertThat(Query.of(all(text("carrier"))).match(TEXT)).isEmpty();
  }

  @Test
  void exactlyMeansWholeWords() {
    assertThat(matches(all(exactly("threads wait")))).isTrue();
    assertThat(matches(all(exactly("thread")))).isFalse();
  }

  @Test
  void aTextIsAsSimilarAsTheTriplesOfTheQueryThatItHas() {
    assertThat(Query.of(all(similar("threads", null))).match(TEXT))
        .hasValue(new Match(false, 1, null));
    assertThat(Query.of(all(similar("thready", null))).match(TEXT))
        .hasValueSatisfying(it -> assertThat(it.similarity()).isBetween(0.5, 0.9));
    assertThat(matches(all(similar("thready", 0.95)))).isFalse();
    assertThat(matches(all(similar("quiz", 0.0)))).isFalse();
  }

  @Test
  void severalEnginesMustAllMatchUnlessAnyOfThemMay() {
    assertThat(matches(all(text("virtual"), text("carrier")))).isFalse();
    assertThat(matches(all(text("virtual"), text("wait")))).isTrue();
    assertThat(matches(any(text("virtual"), text("carrier")))).isTrue();
    assertThat(matches(any(text("pinned"), text("carrier")))).isFalse();
    assertThat(Query.of(all(text("virtual"), text("thr"))).match(TEXT))
        .hasValue(new Match(false, 0.5, null));
    assertThat(Query.of(any(text("virtual"), text("thr"))).match(TEXT))
        .hasValue(new Match(true, 1, null));
  }

  @Test
  void nestedOperationsMustMatchToo() {
    SearchEngine nested =
        engine(it -> it.query("virtual").operations(any(text("wait"), text("carrier"))));
    SearchEngine missing =
        engine(it -> it.query("virtual").operations(all(text("wait"), text("carrier"))));
    assertThat(matches(all(nested))).isTrue();
    assertThat(matches(all(missing))).isFalse();
  }

  @Test
  void aRangeOfTimeIncludesItsEndsAndMayBeOpen() {
    assertThat(matches(all(created(NOON, NOON)))).isTrue();
    assertThat(matches(all(created(NOON.plusMillis(1), null)))).isFalse();
    assertThat(matches(all(created(null, NOON.minusMillis(1))))).isFalse();
    assertThat(Query.of(all(created(null, null))).match(TEXT)).hasValue(new Match(false, 1, true));
  }

  @Test
  void workstreamSourcesAreIgnored() {
    SearchEngine workstream =
        engine(it -> it.workstream(WorkstreamSearchOptionsBuilder.builder().build()));
    assertThat(matches(all(text("virtual"), workstream))).isTrue();
  }

  @Test
  void aSearchForNothingIsRefused() {
    for (SearchEngine empty :
        List.of(engine(it -> {}), text(" "), text("???"), similar("", null))) {
      assertThatThrownBy(() -> Query.of(all(empty)))
          .isInstanceOf(UnsearchableException.class)
          .hasMessageContaining("$.engines");
    }
  }

  private static boolean matches(SearchEngines engines) {
    return Query.of(engines).match(TEXT).isPresent();
  }

  private static SearchEngines all(SearchEngine... engines) {
    return SearchEnginesBuilder.builder().iterable(List.of(engines)).build();
  }

  private static SearchEngines any(SearchEngine... engines) {
    return all(engines).withType(FilterOperationType.OR);
  }

  private static SearchEngine text(String query) {
    return engine(it -> it.query(query));
  }

  private static SearchEngine exactly(String query) {
    var exact = FullTextSearchOptionsBuilder.builder().exact(true).build();
    return engine(it -> it.query(query).fullText(exact));
  }

  private static SearchEngine similar(String query, Double least) {
    var options =
        EmbeddingsSearchOptionsBuilder.builder().type(EmbeddingType.JINA).similarity(least).build();
    return engine(it -> it.query(query).embeddings(options));
  }

  private static SearchEngine created(Instant from, Instant to) {
    var range = AnonymousTemporalRangeBuilder.builder();
    if (from != null) {
      range.from(GroupedTimestampBuilder.builder().value(from).build());
    }
    if (to != null) {
      range.to(GroupedTimestampBuilder.builder().value(to).build());
    }
    var options = TemporalSearchOptionsBuilder.builder().created(range.build()).build();
    return engine(it -> it.temporal(options));
  }

  private static SearchEngine engine(Consumer<SearchEngineBuilder> customizer) {
    SearchEngineBuilder engine = SearchEngineBuilder.builder();
    customizer.accept(engine);
    return engine.build();
  }
}

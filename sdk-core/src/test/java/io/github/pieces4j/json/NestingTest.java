package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.internal.json.JsonDocuments;
import io.github.pieces4j.model.FlattenedWorkstreamSummaries;
import io.github.pieces4j.model.SearchEngine;
import io.github.pieces4j.model.SearchEngineBuilder;
import io.github.pieces4j.model.SearchEnginesBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that nested documents end in a typed error before they end the stack. */
class NestingTest {
  private static final int DEEP = 10_000;
  private static final long SMALL_STACK = 256 * 1_024;
  private static final String LIMIT =
      "at most 200 levels of nesting, the limit JsonLimits.maxDepth";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{'a':", "[{'a':"})
  void unknownValuesBeyondTheLimitAreRefusedEvenOnASmallStack(String level) throws Exception {
    String json = "{'unknown':" + level.repeat(DEEP);
    Throwable failure = onSmallStack(() -> Json.decode(json, SearchEngine.class));
    assertThat(failure).isInstanceOf(PiecesDecodeException.class).hasMessageContaining(LIMIT);
  }

  @Test
  void theLimitIsNamedWhenItIsExceeded() {
    String json = "{'unknown':" + "[".repeat(DEEP);
    assertThat(Json.failure(json, SearchEngine.class).expected()).isEqualTo(LIMIT);
    assertThat(Json.failure(json, SearchEngine.class).path()).endsWith("[0]...(168 more levels)");
  }

  @Test
  void recordsThatHoldEachOtherAreRefusedBeyondTheLimitEvenOnASmallStack() throws Exception {
    String engines = "{'operations':{'iterable':[".repeat(DEEP);
    String summaries = "{'iterable':[{'id':'1','reference':{'children':".repeat(DEEP);
    assertThat(onSmallStack(() -> Json.decode(engines, SearchEngine.class)))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessageContaining(LIMIT);
    assertThat(onSmallStack(() -> Json.decode(summaries, FlattenedWorkstreamSummaries.class)))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessageContaining(LIMIT);
  }

  @Test
  void aDocumentAtTheLimitIsReadOnASmallStack() throws Exception {
    String json = "{'unknown':" + "[".repeat(199) + "]".repeat(199) + "}";
    assertThat(onSmallStack(() -> Json.decode(json, SearchEngine.class))).isNull();
    String records = "{'operations':{'iterable':[".repeat(66) + "]}}".repeat(66);
    assertThat(onSmallStack(() -> Json.decode(records, SearchEngine.class))).isNull();
  }

  private static Throwable onSmallStack(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> failure.set(catchThrowable(work::run)), "small", SMALL_STACK);
    thread.start();
    thread.join();
    return failure.get();
  }

  @Test
  void theLimitIsTheSetOne() {
    JsonDocuments documents = new JsonDocuments(3, 100);
    byte[] allowed = Json.bytes("{'unknown':[[]]}");
    assertThat(documents.encode(documents.decode(allowed, SearchEngine.class))).isEqualTo(allowed);
    assertThatThrownBy(() -> documents.decode(Json.bytes("{'unknown':[[[]]]}"), SearchEngine.class))
        .hasMessageContaining("at most 3 levels of nesting, the limit JsonLimits.maxDepth");
  }

  @Test
  void recordsNestedBeyondTheLimitAreNotWritten() {
    SearchEngine engine = SearchEngineBuilder.builder().query("innermost").build();
    for (int level = 0; level < DEEP; level++) {
      SearchEngine inner = engine;
      engine =
          SearchEngineBuilder.builder()
              .operations(SearchEnginesBuilder.builder().iterable(List.of(inner)).build())
              .build();
    }
    SearchEngine deep = engine;
    assertThatThrownBy(() -> PiecesJson.encode(deep))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessage(
            "SearchEngine cannot be written: it has more than 200 levels of nesting, the limit"
                + " JsonLimits.maxDepth");
  }

  @Test
  void unknownValuesNestedBeyondTheLimitAreNotWritten() {
    SearchEngine engine =
        SearchEngineBuilder.builder().additionalProperties(Map.of("x", nested(300))).build();
    assertThatThrownBy(() -> PiecesJson.encode(engine))
        .isInstanceOf(PiecesEncodeException.class)
        .hasMessageContaining("JsonLimits.maxDepth");
  }

  @Test
  void unknownValuesNestedWithoutEndAreNotBuilt() {
    SearchEngineBuilder builder =
        SearchEngineBuilder.builder().additionalProperties(Map.of("x", nested(DEEP)));
    assertThatThrownBy(builder::build)
        .hasMessage("SearchEngine.additionalProperties is nested deeper than 1000 levels");
  }

  private static Object nested(int levels) {
    Object value = "innermost";
    for (int level = 0; level < levels; level++) {
      value = level % 2 == 0 ? List.of(value) : Map.of("a", value);
    }
    return value;
  }
}

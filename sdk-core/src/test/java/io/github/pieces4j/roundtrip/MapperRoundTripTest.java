package io.github.pieces4j.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows that users' own mappers read and write records as the codecs do. */
class MapperRoundTripTest {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Provide
  Arbitrary<Object> records() {
    return RecordArbitraries.anyRecord();
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void jackson3WritesAndReadsTheSame(@ForAll("records") Object value) {
    assertSameTree(value, JACKSON_3.writeValueAsString(value));
    assertThat(JACKSON_3.readValue(PiecesJson.encode(value), value.getClass())).isEqualTo(value);
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void jackson2WritesAndReadsTheSame(@ForAll("records") Object value) throws IOException {
    String json = JACKSON_2.writeValueAsString(value);
    assertSameTree(value, json);
    // Jackson 2 takes the name "" for its own name of the any-setter.
    Assume.that(!json.contains("\"\":"));
    assertThat(JACKSON_2.readValue(PiecesJson.encode(value), value.getClass())).isEqualTo(value);
  }

  private static void assertSameTree(Object value, String json) {
    JsonTrees.assertSame(JsonTrees.read(json), JsonTrees.read(PiecesJson.encode(value)));
  }
}

package io.github.pieces4j.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.json.PiecesJson;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Shows that whatever a record holds comes back from its bytes. */
class RecordRoundTripTest {
  @Provide
  Arbitrary<Object> records() {
    return RecordArbitraries.anyRecord();
  }

  @Property(tries = 4_500, edgeCases = EdgeCasesMode.NONE)
  void aRecordEqualsWhatItsBytesAreDecodedTo(@ForAll("records") Object value) {
    Object decoded = PiecesJson.decode(PiecesJson.encode(value), value.getClass());
    assertThat(decoded).isEqualTo(value).hasSameHashCodeAs(value);
    requireEachType(value);
  }

  private static void requireEachType(Object value) {
    Statistics.label("types")
        .collect(value.getClass().getSimpleName())
        .coverage(
            coverage ->
                ModelTypes.objects()
                    .forEach(type -> coverage.check(type.getSimpleName()).count(n -> n > 0)));
  }
}

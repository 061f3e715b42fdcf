package io.github.pieces4j.roundtrip;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.json.PiecesJson;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;

/** Shows that JSON comes back as it was, with what this version does not know. */
class JsonRoundTripTest {
  @Provide
  Arbitrary<Tuple2<ObjectSchema, JsonNode>> documents() {
    return Arbitraries.of(Contract.objects())
        .flatMap(schema -> JsonArbitraries.object(schema).map(json -> Tuple.of(schema, json)));
  }

  @Property(tries = 4_500, edgeCases = EdgeCasesMode.NONE)
  void aDocumentComesBackAsItWas(
      @ForAll("documents") Tuple2<ObjectSchema, JsonNode> document, @ForAll boolean escaped) {
    ObjectSchema schema = document.get1();
    byte[] json = JsonTrees.write(document.get2(), escaped);
    Object decoded = PiecesJson.decode(json, ModelTypes.named(schema.name()));
    JsonNode encoded = JsonTrees.read(PiecesJson.encode(decoded));
    JsonTrees.assertSame(encoded, ExpectedJson.of(schema, document.get2()));
    requireEachType(schema);
  }

  private static void requireEachType(ObjectSchema schema) {
    Statistics.label("types")
        .collect(schema.name())
        .coverage(
            coverage ->
                Contract.objects()
                    .forEach(each -> coverage.check(each.name()).count(count -> count > 0)));
  }
}

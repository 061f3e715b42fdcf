package io.github.pieces4j.tooling.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which records get a codec. */
class CodecProcessorTest {
  @Test
  void aRecordOfAllSupportedTypesGetsACodecThatCompiles() {
    Compilation compilation =
        Samples.compile(
            """
            @WireRecord
            public record Sample(
                String text, boolean flag, long count, double share, Instant time, Object anything,
                Kind kind, Sample child, @Nullable Boolean maybeFlag, @Nullable Long maybeCount,
                @Nullable Double maybeShare, List<String> texts, @Nullable List<Kind> kinds,
                List<Sample> children, @Nullable Map<String, Long> counts,
                Map<String, Kind> kindsByName, Map<String, Sample> byName,
                @JsonProperty("snake_case") String snakeCase,
                @JsonProperty(value = "class", index = 3) @Nullable List<String> classNames,
                Map<String, Object> additionalProperties) {
              public record Kind(String value) implements OpenEnum {
                public static final Kind PLAIN = of("plain");
                public static final Kind VERY_PLAIN = of("very-plain");
                private static final Kind HIDDEN = of("hidden");
                public static Kind of(String value) { return new Kind(value); }
              }
            }
            """);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated().keySet())
        .containsExactly(
            "io.github.pieces4j.internal.json.codec.ModelCodecs",
            "io.github.pieces4j.internal.json.codec.SampleCodec",
            "sample.KnownKind");
    assertThat(compilation.generated("SampleCodec"))
        .contains("\"byName\", \"snake_case\", \"class\")")
        .contains("in.required(snakeCase_, \"snake_case\")")
        .contains("maybeFlag_,")
        .doesNotContain("in.required(maybeFlag_");
    assertThat(compilation.generated("ModelCodecs"))
        .contains("case \"sample.Sample\" -> SampleCodec.INSTANCE;")
        .contains("case \"sample.Sample.Kind\" -> new OpenEnumCodec<>(sample.Sample.Kind::of);");
    assertThat(compilation.generated().get("sample.KnownKind"))
        .containsSubsequence("enum KnownKind", "PLAIN,", "VERY_PLAIN,", "UNRECOGNIZED;")
        .doesNotContain("HIDDEN");
  }

  @Test
  void aRecordWithoutPropertiesGetsACodecToo() {
    Compilation compilation = Samples.compile("@WireRecord public record Sample(" + Samples.LAST);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("SampleCodec")).contains("PropertyNames.of()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "out", "name", "unknown", "value", "this_", "NAMES", "schema"})
  void noComponentsNameClashesWithTheCodecsOwn(String name) {
    Compilation compilation =
        Samples.compile("@WireRecord public record Sample(String " + name + ", " + Samples.LAST);
    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void theLookupHasTheNameOfTheOption() {
    Compilation compilation =
        Samples.compile(
            "@WireRecord public record Sample(" + Samples.LAST, "-Apieces4j.codecs=OtherCodecs");
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("OtherCodecs")).contains("final class OtherCodecs");
    assertThat(compilation.generated("ModelCodecs")).isNull();
  }

  @Test
  void withoutMarkedRecordsNothingIsWritten() {
    Compilation compilation = Samples.compile("public record Sample(" + Samples.LAST);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated()).isEmpty();
  }
}

package io.github.pieces4j.tooling.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which records get a codec, and what is said of the others. */
class CodecProcessorTest {
  private static final String HEAD =
      """
      package sample;
      import com.fasterxml.jackson.annotation.JsonProperty;
      import io.github.pieces4j.model.*;
      import java.time.Instant;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;
  private static final String LAST = "Map<String, Object> additionalProperties) {}";
  private static final String SUPPORTED =
      ": use String, Boolean, Long, Double, Instant, Object, a record, or a List or Map<String,"
          + " ...> of one of these";

  private static Compilation compile(String body, String... options) {
    return Compilation.of(Stubs.with("sample.Sample", HEAD + body), options);
  }

  @Test
  void aRecordOfAllSupportedTypesGetsACodecThatCompiles() {
    Compilation compilation =
        compile(
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
                public static Kind of(String value) { return new Kind(value); }
              }
            }
            """);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated().keySet())
        .containsExactly(
            "io.github.pieces4j.json.codec.ModelCodecs",
            "io.github.pieces4j.json.codec.SampleCodec");
    assertThat(compilation.generated("SampleCodec"))
        .contains("\"byName\", \"snake_case\", \"class\")")
        .contains("in.required(snakeCase_, \"snake_case\")")
        .contains("maybeFlag_,")
        .doesNotContain("in.required(maybeFlag_");
    assertThat(compilation.generated("ModelCodecs"))
        .contains("case \"sample.Sample\" -> SampleCodec.INSTANCE;")
        .contains("case \"sample.Sample.Kind\" -> new OpenEnumCodec<>(sample.Sample.Kind::of);");
  }

  @Test
  void aRecordWithoutPropertiesGetsACodecToo() {
    Compilation compilation = compile("@WireRecord public record Sample(" + LAST);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("SampleCodec")).contains("PropertyNames.of()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "out", "name", "unknown", "value", "this_", "NAMES", "schema"})
  void noComponentsNameClashesWithTheCodecsOwn(String name) {
    Compilation compilation =
        compile("@WireRecord public record Sample(String " + name + ", " + LAST);
    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void theLookupHasTheNameOfTheOption() {
    Compilation compilation =
        compile("@WireRecord public record Sample(" + LAST, "-Apieces4j.codecs=OtherCodecs");
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated("OtherCodecs")).contains("final class OtherCodecs");
    assertThat(compilation.generated("ModelCodecs")).isNull();
  }

  @Test
  void withoutMarkedRecordsNothingIsWritten() {
    Compilation compilation = compile("public record Sample(" + LAST);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.generated()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Sample {}",
        "interface Sample {}",
        "enum Sample { ONE }",
        "@interface Sample {}"
      })
  void whatIsNoRecordIsRefused(String type) {
    Compilation compilation = compile("@WireRecord public " + type);
    assertThat(compilation.errors()).containsExactly("@WireRecord is for records only");
    assertThat(pointedAt(compilation)).startsWith("@WireRecord public");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "String text",
        "Map<String, Object> properties",
        "Map<String, String> additionalProperties",
        "Map<Object, Object> additionalProperties",
        "HashMap<String, Object> additionalProperties",
        "Map<String, Object> additionalProperties, String text"
      })
  void aRecordWithoutAdditionalPropertiesAtItsEndIsRefused(String components) {
    Compilation compilation = compile("@WireRecord public record Sample(" + components + ") {}");
    assertThat(compilation.errors())
        .containsExactly(
            "the last component of a @WireRecord is Map<String, Object> additionalProperties");
    assertThat(pointedAt(compilation)).startsWith("@WireRecord public record Sample");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int",
        "float",
        "char",
        "Integer",
        "java.math.BigDecimal",
        "String[]",
        "byte[]",
        "Optional<String>",
        "Collection<String>",
        "ArrayList<String>",
        "Thread.State"
      })
  void anUnsupportedTypeIsRefusedWhereItStands(String type) {
    Compilation compilation =
        compile("@WireRecord public record Sample(String id,\n" + type + " wrong,\n" + LAST);
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0)).startsWith("no codec for ").endsWith(SUPPORTED);
    assertThat(pointedAt(compilation)).startsWith(type + " wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<Integer>",
        "List<List<String>>",
        "Map<String, List<String>>",
        "Map<Long, String>",
        "List<? extends String>",
        "List<String[]>"
      })
  void anUnsupportedElementIsRefusedWhereItsContainerStands(String type) {
    Compilation compilation =
        compile("@WireRecord public record Sample(" + type + " wrong, " + LAST);
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0)).startsWith("no codec for ").endsWith(SUPPORTED);
    assertThat(pointedAt(compilation)).startsWith(type + " wrong");
  }

  @Test
  void aRecordThatHasNoCodecOfItsOwnIsRefusedAsAComponent() {
    Compilation compilation =
        compile(
            """
            @WireRecord public record Sample(Plain wrong, Map<String, Object> additionalProperties) {
              public record Plain(String text) {}
            }
            """);
    assertThat(compilation.errors())
        .containsExactly("no codec for sample.Sample.Plain: mark it with @WireRecord");
    assertThat(pointedAt(compilation)).startsWith("Plain wrong");
  }

  @Test
  void twoRecordsOfOneNameAreRefused() {
    Compilation compilation =
        compile(
            """
            public class Sample {
              @WireRecord public record Twin(Map<String, Object> additionalProperties) {}
            }
            class Other {
              @WireRecord public record Twin(Map<String, Object> additionalProperties) {}
            }
            """);
    assertThat(compilation.errors())
        .containsExactly("there is another @WireRecord named Twin: codecs are named after them");
  }

  @Test
  void everyWrongRecordIsReportedInOneCompilation() {
    Compilation compilation =
        compile(
            """
            @WireRecord public record Sample(int wrong, Map<String, Object> additionalProperties) {}
            @WireRecord class Second {}
            @WireRecord record Third(String text) {}
            """);
    assertThat(compilation.errors()).hasSize(3);
  }

  /** Returns the source from where the only error points to. */
  private static String pointedAt(Compilation compilation) {
    Diagnostic<? extends JavaFileObject> error = compilation.errorDiagnostics().get(0);
    try {
      String source = error.getSource().getCharContent(true).toString();
      return source.substring((int) error.getStartPosition());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

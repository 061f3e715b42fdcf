package io.github.pieces4j.tooling.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which records get no codec, and what is said of them. */
class RefusedRecordTest {
  private static final String SUPPORTED =
      ": use String, Boolean, Long, Double, Instant, Object, a record, or a List or Map<String,"
          + " ...> of one of these";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Sample {}",
        "interface Sample {}",
        "enum Sample { ONE }",
        "@interface Sample {}"
      })
  void whatIsNoRecordIsRefused(String type) {
    Compilation compilation = Samples.compile("@WireRecord public " + type);
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
    Compilation compilation =
        Samples.compile("@WireRecord public record Sample(" + components + ") {}");
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
        Samples.compile(
            "@WireRecord public record Sample(String id,\n" + type + " wrong,\n" + Samples.LAST);
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
        Samples.compile("@WireRecord public record Sample(" + type + " wrong, " + Samples.LAST);
    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0)).startsWith("no codec for ").endsWith(SUPPORTED);
    assertThat(pointedAt(compilation)).startsWith(type + " wrong");
  }

  @Test
  void aRecordThatHasNoCodecOfItsOwnIsRefusedAsAComponent() {
    Compilation compilation =
        Samples.compile(
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
        Samples.compile(
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
        Samples.compile(
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

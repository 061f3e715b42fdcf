package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the sample in the Javadoc of each type that users begin with. */
class JavadocSamplesTest {
  private static final Pattern SAMPLE =
      Pattern.compile("(?s)\\* <pre>\\{@code\\n(.*?)\\n \\* }</pre>.*?public [^\\n]*\\{");

  private static final String IMPORTS =
      """
      import static io.github.pieces4j.model.MessageRole.*;
      import io.github.pieces4j.blocking.*;
      import io.github.pieces4j.config.*;
      import io.github.pieces4j.error.*;
      import io.github.pieces4j.json.*;
      import io.github.pieces4j.model.*;
      import io.github.pieces4j.operation.*;
      import io.github.pieces4j.reactive.*;
      import io.github.pieces4j.request.*;
      import io.github.pieces4j.server.*;
      import io.github.pieces4j.stream.*;
      import java.net.*;
      import java.time.*;
      import java.util.*;
      import reactor.core.*;
      import reactor.core.publisher.*;
      """;

  @TempDir private Path classes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sdk-blocking/src/main/java/io/github/pieces4j/blocking/PiecesClient.java",
        "sdk-core/src/main/java/io/github/pieces4j/config/PiecesOptions.java",
        "sdk-core/src/main/java/io/github/pieces4j/json/PiecesJson.java",
        "sdk-core/src/main/java/io/github/pieces4j/request/PiecesRequest.java",
        "sdk-core/src/main/java/io/github/pieces4j/stream/EventStream.java",
        "sdk-reactive/src/main/java/io/github/pieces4j/reactive/ReactivePiecesClient.java",
        "sdk-reactive/src/main/java/io/github/pieces4j/reactive/ReactiveIdentifierStream.java",
        "sdk-server/src/main/java/io/github/pieces4j/server/EmbeddedPiecesOs.java"
      })
  void theSampleCompilesAsItStands(String file) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(Project.ROOT.resolve(file)));
    assertThat(sample.find()).as("a sample in the Javadoc of the type").isTrue();
    String code = sample.group(1).replaceAll("(?m)^ \\* ?", "").replace("{@literal @}", "@");
    assertThat(problems(IMPORTS + "class Sample { void run() throws Exception {" + code + "}}"))
        .as(code)
        .isEmpty();
  }

  private List<String> problems(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, problems, options, null, List.of(new Source(source))).call();
    return problems.getDiagnostics().stream().map(it -> it.getMessage(null)).toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

package io.github.pieces4j.tooling.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Is what the compiler said and what the processor wrote for some sources.
 *
 * @param diagnostics the compiler's errors and warnings
 * @param generated the generated sources by the names of their classes
 */
record Compilation(
    List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {
  /** Compiles sources with the processor, in memory; names come with their packages. */
  static Compilation of(Map<String, String> sources, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all"));
    all.addAll(List.of(options));
    List<Source> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(diagnostics, null, null);
        MemoryFiles files = new MemoryFiles(standard)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostics, all, null, units);
      task.setProcessors(List.of(new CodecProcessor()));
      task.call();
      return new Compilation(diagnostics.getDiagnostics(), files.generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> errors() {
    return errorDiagnostics().stream().map(error -> error.getMessage(null)).toList();
  }

  List<Diagnostic<? extends JavaFileObject>> errorDiagnostics() {
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>(diagnostics);
    errors.removeIf(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR);
    return errors;
  }

  /** Returns a generated source of the codecs' package. */
  String generated(String simpleName) {
    return generated.get("io.github.pieces4j.internal.json.codec." + simpleName);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String name, String text) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Output(String name, Kind kind) {
      super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> sources = new TreeMap<>();

    private MemoryFiles(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(name, kind);
      if (kind == JavaFileObject.Kind.SOURCE) {
        sources.put(name, output);
      }
      return output;
    }

    private Map<String, String> generated() {
      Map<String, String> texts = new TreeMap<>();
      sources.forEach((name, output) -> texts.put(name, output.getCharContent(true).toString()));
      return texts;
    }
  }
}

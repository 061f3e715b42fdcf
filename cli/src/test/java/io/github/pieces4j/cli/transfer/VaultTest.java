package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the pages of a history with all oddities as Obsidian does. */
@Timeout(180)
class VaultTest {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** What Obsidian makes a note, a picture or a comment of, wherever it stands but in code. */
  private static final Pattern OBSIDIAN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\[\\[|%%)");

  private static final Pattern IMPOSSIBLE_NAME =
      Pattern.compile(
          "(?i).*[<>:\"|?*\\\\#^\\[\\]\\p{Cntrl}].*|.*[. ]|\\..*|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final int LONGEST_NAME_BYTES = 200;

  @TempDir private Path folder;

  private Path vault() throws IOException {
    GeneratedHistory history =
        new GeneratedHistory(20, new GeneratedHistory.Size(150, 600, 400), true);
    Path export = folder.resolve("export");
    try (HistoryServer server = new HistoryServer(history, false)) {
      ToolRun run = ToolRun.of("--server", server.url(), "export", export);
      assertThat(run.code()).as(run.err()).isZero();
    }
    return export.resolve("markdown");
  }

  private static List<Path> notes(Path vault) throws IOException {
    try (Stream<Path> paths = Files.walk(vault)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void itIsWhatObsidianTakes() throws IOException {
    Path vault = vault();
    List<Path> notes = notes(vault);
    assertThat(notes).hasSizeGreaterThan(151).hasSizeLessThan(154);
    List<Path> linked = new ArrayList<>();
    for (Path note : notes) {
      assertName(vault.relativize(note));
      String markdown = Files.readString(note);
      if (note.getParent().equals(vault)) {
        assertThat(markdown).startsWith("# ");
      } else {
        assertProperties(markdown);
      }
      linked.addAll(assertText(note, markdown.replaceFirst("(?s)\\A---\n.*?\n---\n", "")));
    }
    assertThat(linked).as("every note can be reached").containsAll(notes);
  }

  private static void assertName(Path note) {
    assertThat(note.toString()).endsWith(".md");
    for (Path name : note) {
      assertThat(name.toString()).doesNotMatch(IMPOSSIBLE_NAME);
      assertThat(name.toString().getBytes(StandardCharsets.UTF_8).length)
          .isLessThan(LONGEST_NAME_BYTES);
    }
  }

  private static void assertProperties(String markdown) {
    String[] parts = markdown.split("(?m)^---\n", 3);
    assertThat(parts[0]).isEmpty();
    Map<String, Object> properties =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(parts[1]);
    assertThat(properties.keySet()).contains("title", "id", "created", "updated");
    assertThat(properties.values()).allMatch(String.class::isInstance);
    assertThat(parts[2]).startsWith("\n# ");
  }

  /** Returns the notes that a text leads to. */
  private static List<Path> assertText(Path note, String markdown) {
    StringBuilder outsideOfCode = new StringBuilder(markdown);
    List<Path> linked = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Code code) {
                blank(code);
              }

              @Override
              public void visit(FencedCodeBlock code) {
                blank(code);
              }

              @Override
              public void visit(IndentedCodeBlock code) {
                blank(code);
              }

              @Override
              public void visit(Image image) {
                throw new AssertionError(note + " shows an image: " + image.getDestination());
              }

              @Override
              public void visit(Link link) {
                if (!link.getDestination().matches("(https?|mailto):.*")) {
                  linked.add(target(note, link.getDestination()));
                }
                visitChildren(link);
              }

              private void blank(Node code) {
                for (SourceSpan span : code.getSourceSpans()) {
                  int start = span.getInputIndex();
                  outsideOfCode.replace(
                      start, start + span.getLength(), " ".repeat(span.getLength()));
                }
              }
            });
    assertThat(OBSIDIAN.matcher(outsideOfCode).find()).as("%s in %s", OBSIDIAN, note).isFalse();
    return linked;
  }

  private static Path target(Path note, String destination) {
    String path = URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    Path target = note.resolveSibling(path).normalize();
    assertThat(target).as("%s names %s", note, destination).isRegularFile();
    return target;
  }
}

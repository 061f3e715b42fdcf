package io.github.pieces4j.checks.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is a page of the documentation. */
record Page(Path path, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^ *(?:```|~~~)([^\\n]*)\\n(.*?)^ *(?:```|~~~)$");
  private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

  /** Is code between two fences, the first of which names its language. */
  record Block(String language, String code) {
    private static Block of(MatchResult match) {
      return new Block(match.group(1), match.group(2));
    }
  }

  static Page of(String path) throws IOException {
    Path file = Project.ROOT.resolve(path);
    return new Page(file, Files.readString(file));
  }

  static List<Page> all() throws IOException {
    return Project.read(".md", Page::new);
  }

  List<Block> blocks() {
    return BLOCK.matcher(text).results().map(Block::of).toList();
  }

  List<String> blocks(String language) {
    return blocks().stream().filter(it -> it.language().equals(language)).map(Block::code).toList();
  }

  /** Returns the files that it links to. */
  List<String> links() {
    return LINK.matcher(text).results().map(it -> it.group(1)).toList();
  }

  /** Returns what a reader may type: shell blocks, and code in the text. */
  Stream<String> commands() {
    String prose = BLOCK.matcher(text).replaceAll("");
    Stream<String> inline = INLINE.matcher(prose).results().map(it -> it.group(1));
    return Stream.concat(blocks("sh").stream(), inline);
  }
}

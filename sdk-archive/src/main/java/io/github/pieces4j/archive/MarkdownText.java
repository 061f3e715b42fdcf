package io.github.pieces4j.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody's Markdown below a heading of ours. It stays what it is, but cannot look as if it were
 * more than that: its headings rank lower, its HTML is text, and its last fence is closed.
 */
final class MarkdownText {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?<fence>`{3,}(?=[^`]*$)|~{3,})");
  private static final Pattern HEADING = Pattern.compile(" {0,3}(?<marks>#{1,6})(?=[ \t]|$)");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(-+|=+)[ \t]*");
  private static final int LOWEST = 6;
  private static final int LOWERED_BY = 2;

  private final MarkdownLine inline = new MarkdownLine();
  private final Writer out;
  private String fence = "";
  private boolean isAfterBlank = true;

  private MarkdownText(Writer out) {
    this.out = out;
  }

  /** Writes a text and ends its last line. */
  static void write(String text, Writer out) throws IOException {
    MarkdownText markdown = new MarkdownText(out);
    String[] lines = text.split("\\R");
    for (String line : lines) {
      markdown.add(VisibleText.lines(line));
    }
    markdown.end();
  }

  private void add(String line) throws IOException {
    Matcher opening = FENCE.matcher(line);
    if (!fence.isEmpty()) {
      addCode(line);
    } else if (opening.lookingAt()) {
      fence = opening.group("fence");
      // Where the margin begins, a fence belongs to no list: it ends where we see its end.
      writeLine(line.substring(opening.start("fence")));
    } else {
      addProse(line);
    }
  }

  private void addCode(String line) throws IOException {
    writeLine(line);
    String mark = fence.substring(0, 1);
    if (line.matches(" {0,3}" + mark + "{" + fence.length() + ",}[ \t]*")) {
      fence = "";
    }
  }

  private void addProse(String line) throws IOException {
    if (!isAfterBlank && UNDERLINE.matcher(line).matches()) {
      writeLine(""); // Right below a line it would make a heading of it.
    }
    writeLine(inline.harmless(lowered(line)));
  }

  private static String lowered(String line) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.lookingAt()) {
      return line;
    }
    int rank = Math.min(LOWEST, heading.group("marks").length() + LOWERED_BY);
    return "#".repeat(rank) + line.substring(heading.end());
  }

  private void writeLine(String line) throws IOException {
    isAfterBlank = line.isBlank();
    out.append(line).append('\n');
  }

  private void end() throws IOException {
    if (!fence.isEmpty()) {
      writeLine(fence);
    }
  }
}

package io.github.pieces4j.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Somebody's Markdown below a heading of ours. It stays what it is, but cannot look as if it were
 * more than that, or do anything: its headings rank lower, its HTML, images and strange links are
 * text, and its last fence is closed.
 */
final class SafeMarkdown {
  /** What is longer is no prose. */
  static final int MOST_CHARS = 1_000_000;

  private static final int MOST_ROUNDS = 20;
  private static final int MOST_NESTED = 50;

  /** Viewers with tables and without them see different things in a text, if it has one. */
  private static final Parser WITH_TABLES =
      parser(Parser.builder().extensions(List.of(TablesExtension.create())));

  private static final Parser WITHOUT_TABLES = parser(Parser.builder());

  private SafeMarkdown() {}

  private static Parser parser(Parser.Builder builder) {
    return builder
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MOST_NESTED)
        .build();
  }

  /** Returns a text that has an end of line behind each line. */
  static String of(String text) {
    String lines = lines(text);
    return lines.length() > MOST_CHARS ? asCode(lines) : corrected(lines);
  }

  /** Returns a text without what steers the reader's screen, and with an end of line at its end. */
  static String lines(String text) {
    String visible = VisibleText.lines(text.replaceAll("\\R", "\n"));
    return visible.stripTrailing() + "\n";
  }

  /** What is corrected may make something else of what stands behind it. */
  private static String corrected(String lines) {
    String safe = lines;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Node document = parsed(safe);
      List<Node> nodes = nodes(document);
      String next = corrected(safe, nodes, round == 0);
      if (nodes.stream().anyMatch(TableBlock.class::isInstance)) {
        next = corrected(next, nodes(WITHOUT_TABLES.parse(next)), false);
      }
      if (next.equals(safe)) {
        return withFenceClosed(safe, document);
      }
      safe = next;
    }
    return asCode(lines);
  }

  /** Returns a text as a tree. */
  static Node parsed(String lines) {
    return WITH_TABLES.parse(lines);
  }

  private static String corrected(String text, List<Node> nodes, boolean isFirst) {
    MarkdownEdits edits = new MarkdownEdits(text, isFirst);
    nodes.forEach(edits::look);
    return edits.applied();
  }

  /** Goes through the tree without recursion, as nobody knows how deep it is. */
  static List<Node> nodes(Node root) {
    List<Node> nodes = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      nodes.add(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return nodes;
  }

  /** A fence in a list or a quote ends with that. */
  private static String withFenceClosed(String text, Node document) {
    Node last = document.getLastChild();
    if (last instanceof FencedCodeBlock fence
        && last.getParent() instanceof Document
        && fence.getClosingFenceLength() == null) {
      return text + fence.getFenceCharacter().repeat(fence.getOpeningFenceLength()) + "\n";
    }
    return text;
  }

  /** Returns text that nobody takes for Markdown. */
  static String asCode(String text) {
    String lines = lines(text);
    int longest = 2;
    int run = 0;
    for (int place = 0; place < lines.length(); place++) {
      run = lines.charAt(place) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    return fence + "\n" + lines + fence + "\n";
  }
}

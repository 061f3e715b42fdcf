package io.github.pieces4j.archive;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What has to be put into a text to make it harmless, found node by node. */
final class MarkdownEdits {
  private static final Pattern SAFE_LINK =
      Pattern.compile("(https?://|mailto:|#).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Code that plug-ins of viewers run. */
  private static final Pattern RUN =
      Pattern.compile("(dataview|dataviewjs|query|tasks|templater|js-engine|button|run-).*");

  /** Links to notes, images, and comments that hide what follows. */
  private static final List<String> MARKS = List.of("[[", "![", "%%");

  private static final String ESCAPE = "\\";
  private static final int HIGHEST = 3;
  private static final int LOWEST = 6;
  private static final int LOWERED_BY = 2;

  private final TreeMap<Integer, String> insertions = new TreeMap<>();
  private final BitSet code = new BitSet();
  private final String text;
  private final boolean isFirst;

  /**
   * Begins with a text.
   *
   * @param isFirst whether nothing was put into it yet, so that its headings have their first ranks
   */
  MarkdownEdits(String text, boolean isFirst) {
    this.text = text;
    this.isFirst = isFirst;
  }

  /** Takes a node of the text. */
  void look(Node node) {
    if (node instanceof Heading heading) {
      lower(heading);
    } else if (node instanceof HtmlBlock) {
      node.getSourceSpans().forEach(this::escapeTags);
    } else if (node instanceof HtmlInline) {
      escapeStart(node);
    } else if (node instanceof Link link && !isSafe(link.getDestination())) {
      escapeStart(node);
    } else if (node instanceof LinkReferenceDefinition link && !isSafe(link.getDestination())) {
      escapeStart(node);
    } else if (node instanceof FencedCodeBlock fence) {
      markCode(node);
      disarm(fence);
    } else if (node instanceof Code || node instanceof IndentedCodeBlock) {
      markCode(node);
    }
  }

  private static boolean isSafe(String destination) {
    return SAFE_LINK.matcher(destination).matches();
  }

  private void lower(Heading heading) {
    List<SourceSpan> lines = heading.getSourceSpans();
    SourceSpan last = lines.get(lines.size() - 1);
    int start = firstVisible(lines.get(0));
    if (text.charAt(start) != '#' || isUnderline(last)) {
      insert(firstVisible(last), ESCAPE);
      return;
    }
    int level = heading.getLevel();
    int wanted = isFirst ? Math.min(LOWEST, level + LOWERED_BY) : Math.max(HIGHEST, level);
    insert(start, "#".repeat(wanted - level));
  }

  /** A heading whose text begins with a number sign may be underlined all the same. */
  private boolean isUnderline(SourceSpan line) {
    char first = text.charAt(firstVisible(line));
    return first == '-' || first == '=';
  }

  private int firstVisible(SourceSpan line) {
    int place = line.getInputIndex();
    while (Character.isWhitespace(text.charAt(place))) {
      place++;
    }
    return place;
  }

  private void escapeTags(SourceSpan line) {
    int end = line.getInputIndex() + line.getLength();
    for (int place = line.getInputIndex(); place < end; place++) {
      if (text.charAt(place) == '<' && !isEscaped(place)) {
        insert(place, ESCAPE);
      }
    }
  }

  private boolean isEscaped(int place) {
    int marks = 0;
    while (place - marks > 0 && text.charAt(place - marks - 1) == '\\') {
      marks++;
    }
    return marks % 2 == 1;
  }

  private void escapeStart(Node node) {
    insert(firstVisible(node.getSourceSpans().get(0)), ESCAPE);
  }

  private void markCode(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      code.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
  }

  private void disarm(FencedCodeBlock fence) {
    String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
    if (RUN.matcher(info.toLowerCase(Locale.ROOT)).matches()) {
      int start = firstVisible(fence.getSourceSpans().get(0));
      insert(start + fence.getOpeningFenceLength(), "text ");
    }
  }

  private void insert(int place, String what) {
    insertions.put(place, what);
  }

  /** Returns the text with all that has to be in it. */
  String applied() {
    MARKS.forEach(this::breakUp);
    StringBuilder result = new StringBuilder(text.length() + insertions.size());
    int done = 0;
    for (var insertion : insertions.entrySet()) {
      result.append(text, done, insertion.getKey()).append(insertion.getValue());
      done = insertion.getKey();
    }
    return result.append(text, done, text.length()).toString();
  }

  private void breakUp(String mark) {
    for (int place = text.indexOf(mark); place >= 0; place = text.indexOf(mark, place + 1)) {
      if (!code.get(place) && !isEscaped(place)) {
        insert(place + (mark.equals("![") ? 0 : 1), ESCAPE);
      }
    }
  }
}

package io.github.pieces4j.archive;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Somebody's Markdown as a tree in JSON, of texts and of arrays that begin with an element's name:
 * {@code ["p","It is ",["em","so"]]}. What would be HTML or an image is text in it, so whoever
 * shows it cannot be made to run or to load anything.
 */
final class MarkdownTree {
  private static final Pattern SAFE_LINK =
      Pattern.compile("(https?://|mailto:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int LOWERED_BY = 2;
  private static final int LOWEST = 6;

  /** What is nested deeper is text: nobody reads it, and browsers have limits. */
  private static final int DEEPEST = 60;

  private final StringBuilder json = new StringBuilder();
  private int depth;

  private MarkdownTree() {}

  /** Returns a text's blocks as an array. */
  static String of(String markdown) {
    String lines = SafeMarkdown.lines(markdown);
    return lines.length() > SafeMarkdown.MOST_CHARS
        ? ofCode(markdown)
        : new MarkdownTree().blocks(SafeMarkdown.parsed(lines));
  }

  /** Returns text that is shown as it is, as an array of one block. */
  static String ofCode(String text) {
    return "[[\"pre\"," + ScriptText.quoted(SafeMarkdown.lines(text)) + "]]";
  }

  private String blocks(Node document) {
    json.append('[');
    addChildren(document);
    return json.append(']').toString();
  }

  private void addChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      add(child);
    }
  }

  private void add(Node node) {
    if (depth == DEEPEST) {
      addText(words(node));
      return;
    }
    depth++;
    if (node.getFirstChild() == null) {
      addLeaf(node);
    } else {
      addParent(node);
    }
    depth--;
  }

  private void addLeaf(Node node) {
    if (node instanceof ThematicBreak) {
      addElement("hr", "");
    } else if (node instanceof Code code) {
      addElement("code", code.getLiteral());
    } else if (node instanceof FencedCodeBlock fence) {
      addElement("pre", fence.getLiteral());
    } else if (node instanceof IndentedCodeBlock block) {
      addElement("pre", block.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      addElement("p", html.getLiteral());
    } else if (node instanceof LinkReferenceDefinition link) {
      addElement("p", "[" + link.getLabel() + "]: " + link.getDestination());
    } else if (node instanceof Text || node instanceof HtmlInline || isBreak(node)) {
      addText(literal(node));
    } else {
      addParent(node);
    }
  }

  private void addParent(Node node) {
    if (node instanceof Link link) {
      addLink(link.getDestination(), node);
    } else if (node instanceof Image image) {
      addText("Image: ");
      addLink(image.getDestination(), node);
    } else if (node instanceof Paragraph && isInTightList(node)) {
      addChildren(node);
    } else {
      open(element(node));
      if (node instanceof OrderedList list) {
        json.append(',').append(start(list));
      }
      addChildren(node);
      json.append(']');
    }
  }

  private static int start(OrderedList list) {
    return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
  }

  private static boolean isInTightList(Node paragraph) {
    Node item = paragraph.getParent();
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  private static String element(Node node) {
    if (node instanceof Heading heading) {
      return "h" + Math.min(LOWEST, heading.getLevel() + LOWERED_BY);
    } else if (node instanceof TableCell cell) {
      return cell.isHeader() ? "th" : "td";
    } else if (node instanceof BulletList) {
      return "ul";
    } else if (node instanceof OrderedList) {
      return "ol";
    } else if (node instanceof ListItem) {
      return "li";
    } else if (node instanceof BlockQuote) {
      return "blockquote";
    } else if (node instanceof Emphasis) {
      return "em";
    } else if (node instanceof StrongEmphasis) {
      return "strong";
    }
    return tablePart(node);
  }

  private static String tablePart(Node node) {
    if (node instanceof TableBlock) {
      return "table";
    } else if (node instanceof TableHead) {
      return "thead";
    } else if (node instanceof TableBody) {
      return "tbody";
    }
    return node instanceof TableRow ? "tr" : "p";
  }

  /** A link that a browser should not follow is text with its destination behind it. */
  private void addLink(String destination, Node node) {
    boolean hasWords = node.getFirstChild() != null;
    if (SAFE_LINK.matcher(destination).matches()) {
      open("a");
      json.append(',').append(ScriptText.quoted(destination));
      addChildren(node);
      if (!hasWords) {
        addText(destination);
      }
      json.append(']');
    } else {
      addChildren(node);
      addText(hasWords ? " (" + destination + ")" : destination);
    }
  }

  private void addElement(String element, String text) {
    open(element);
    if (!text.isEmpty()) {
      addText(text);
    }
    json.append(']');
  }

  private void open(String element) {
    addComma();
    json.append("[\"").append(element).append('"');
  }

  private void addText(String text) {
    addComma();
    json.append(ScriptText.quoted(text));
  }

  private void addComma() {
    if (json.charAt(json.length() - 1) != '[') {
      json.append(',');
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static String words(Node root) {
    StringBuilder words = new StringBuilder();
    SafeMarkdown.nodes(root).forEach(node -> words.append(literal(node)));
    return words.toString();
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof HtmlInline html) {
      return html.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof FencedCodeBlock fence) {
      return fence.getLiteral();
    } else if (node instanceof IndentedCodeBlock block) {
      return block.getLiteral();
    } else if (node instanceof HtmlBlock html) {
      return html.getLiteral();
    }
    return isBreak(node) ? "\n" : "";
  }
}

package io.github.pieces4j.site;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The anchors of a page's headings, as GitHub makes them, so that links hold in both places. */
final class Anchors extends AbstractVisitor {
  private final IdentityHashMap<Node, String> anchors = new IdentityHashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  Anchors(Node page) {
    page.accept(this);
  }

  String of(Node heading) {
    return anchors.getOrDefault(heading, "");
  }

  @Override
  public void visit(Heading heading) {
    String name =
        text(heading)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
            .replace(' ', '-');
    int before = taken.merge(name, 1, Integer::sum) - 1;
    anchors.put(heading, before == 0 ? name : name + "-" + before);
  }

  /** Returns the words of a node and of what is in it. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak end) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}

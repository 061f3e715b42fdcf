package io.github.pieces4j.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One conversation as Markdown for people. */
final class Page {
  private static final String RULE = "---\n";

  private final Writer markdown;

  Page(OutputStream file) {
    markdown = new OutputStreamWriter(file, StandardCharsets.UTF_8);
  }

  /** Begins with what programs read of a page, such as Obsidian. */
  void addProperties(String title, Map<String, @Nullable Object> conversation) throws IOException {
    markdown.append(RULE);
    addProperty("title", title);
    addProperty("id", JsonTree.text(conversation, "id"));
    addProperty("created", JsonTree.text(conversation, "created", "value"));
    addProperty("updated", JsonTree.text(conversation, "updated", "value"));
    markdown.append(RULE).append("\n");
  }

  /** A text in JSON is one in YAML. */
  private void addProperty(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      String quoted = JsonText.quoted(VisibleText.line(value));
      markdown.append(name).append(": ").append(quoted).append("\n");
    }
  }

  void addTitle(String title) throws IOException {
    markdown.append("# ").append(onOneLine(title)).append("\n");
  }

  void addPart(Part part) throws IOException {
    addHeading(part.title());
    boolean isWithoutText = part.text().isEmpty() && part.kind() != Part.Kind.ANNOTATION;
    if (part.kind() == Part.Kind.ATTACHMENT && !isWithoutText) {
      markdown.append(SafeMarkdown.asCode(part.text()));
    } else {
      markdown.append(isWithoutText ? "*(no text)*\n" : SafeMarkdown.of(part.text()));
    }
  }

  private void addHeading(String heading) throws IOException {
    markdown.append("\n## ").append(onOneLine(heading)).append("\n\n");
  }

  /** Adds links to the pages of conversations that have to do with this one. */
  void addRelated(List<RelatedConversations.Relation> relations, PagePlaces places)
      throws IOException {
    if (!relations.isEmpty()) {
      addHeading("Related");
    }
    for (RelatedConversations.Relation relation : relations) {
      markdown.append("- ").append(onOneLine(relation.subject()));
      String between = ": ";
      for (String id : relation.conversations()) {
        markdown.append(between).append(link(places.title(id), "../" + places.path(id)));
        between = ", ";
      }
      markdown.append(relation.more() == 0 ? "" : " and " + relation.more() + " more");
      markdown.append("\n");
    }
  }

  /** Returns a link to another page of ours; its name may look like an escape or an entity. */
  static String link(String title, String path) {
    String address = path.replace("%", "%25").replace("&", "%26");
    return "[" + onOneLine(title) + "](<" + address + ">)";
  }

  /** Adds a line of links to other pages of ours. */
  void addLine(String line) throws IOException {
    markdown.append("\n").append(line).append("\n");
  }

  static String onOneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\u0085]+", " ").strip();
    return VisibleText.line(line).replaceAll("[\\\\`*_\\[\\]<>~&!%$|=^]|(?<![^ ])#", "\\\\$0");
  }

  /** Ends the page. */
  void end() throws IOException {
    markdown.flush();
  }
}

package io.github.pieces4j.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

  void addMessage(Map<String, @Nullable Object> message) throws IOException {
    String text = MessageText.of(message);
    addPart(
        JsonTree.text(message, "role"),
        JsonTree.text(message, "created", "value"),
        text.isEmpty() ? "*(no text)*" : text);
  }

  /**
   * Adds an annotation.
   *
   * @param of what it is about, as a part of a heading
   */
  void addAnnotation(Map<String, @Nullable Object> annotation, String of) throws IOException {
    addPart(
        "Annotation " + JsonTree.text(annotation, "type") + of,
        JsonTree.text(annotation, "created", "value"),
        JsonTree.text(annotation, "text"));
  }

  void addAttachment(Attachments.Attachment attachment) throws IOException {
    addHeading("Attached: " + attachment.name());
    markdown.append(
        attachment.text().isEmpty() ? "*(no text)*\n" : SafeMarkdown.asCode(attachment.text()));
  }

  private void addPart(String heading, String time, String text) throws IOException {
    String words = heading.replace('_', ' ').toLowerCase(Locale.ROOT);
    String title =
        words.isEmpty()
            ? "Message"
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    addHeading(time.isEmpty() ? title : title + ", " + time);
    markdown.append(SafeMarkdown.of(text));
  }

  private void addHeading(String heading) throws IOException {
    markdown.append("\n## ").append(onOneLine(heading)).append("\n\n");
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

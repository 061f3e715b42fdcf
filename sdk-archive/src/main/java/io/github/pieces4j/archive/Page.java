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
  private final Writer markdown;

  /** Begins a page. */
  Page(OutputStream file, String title) throws IOException {
    markdown = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    markdown.append("# ").append(onOneLine(title)).append("\n");
  }

  /** Adds what is known about the conversation itself. */
  void addHead(Map<String, @Nullable Object> conversation) throws IOException {
    markdown.append("\n");
    addFact("Created", JsonTree.text(conversation, "created", "value"));
    addFact("Updated", JsonTree.text(conversation, "updated", "value"));
    addFact("Identifier", JsonTree.text(conversation, "id"));
  }

  private void addFact(String name, String value) throws IOException {
    markdown.append("- ").append(name).append(": ").append(onOneLine(value)).append("\n");
  }

  void addMessage(Map<String, @Nullable Object> message) throws IOException {
    String text = MessageText.of(message);
    addPart(
        JsonTree.text(message, "role"),
        JsonTree.text(message, "created", "value"),
        text.isEmpty() ? "*(no text)*" : text);
  }

  void addAnnotation(Map<String, @Nullable Object> annotation) throws IOException {
    addPart(
        "Annotation " + JsonTree.text(annotation, "type"),
        JsonTree.text(annotation, "created", "value"),
        JsonTree.text(annotation, "text"));
  }

  private void addPart(String heading, String time, String text) throws IOException {
    String words = heading.replace('_', ' ').toLowerCase(Locale.ROOT);
    String title =
        words.isEmpty()
            ? "Message"
            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    markdown.append("\n## ").append(onOneLine(title)).append(", ").append(onOneLine(time));
    markdown.append("\n\n");
    MarkdownText.write(text, markdown);
  }

  private static String onOneLine(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\u0085]+", " ").strip();
    return MarkdownLine.escaped(VisibleText.line(line));
  }

  /** Ends the page. */
  void end() throws IOException {
    markdown.flush();
  }
}

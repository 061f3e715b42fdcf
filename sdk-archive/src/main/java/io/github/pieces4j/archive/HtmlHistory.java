package io.github.pieces4j.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of a finished export as one HTML file, in which people read and search with
 * nothing but a browser. All is in the file, and it asks for nothing from anywhere.
 *
 * @since 0.1
 */
public final class HtmlHistory {
  /** The name of the file in the directory of an export. */
  public static final String FILE = "history.html";

  private static final String TEMPLATE = template();
  private static final String DATA = "@DATA@";

  private final Archive archive;
  private final Writer html;
  private final Progress steps;
  private int written;

  private HtmlHistory(Archive archive, Writer html, Progress steps) {
    this.archive = archive;
    this.html = html;
    this.steps = steps;
  }

  /** Returns whether an export has the file. */
  public static boolean isIn(Path directory) {
    return Files.isRegularFile(directory.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Writes the file into the directory of an export, in place of the one before. In memory is one
   * object at a time.
   *
   * @param manifest the export's
   * @return the file
   * @throws IOException if that fails, or another process writes to the directory
   */
  public static Path write(Path directory, Manifest manifest, Progress steps) throws IOException {
    Path path = directory.resolve(FILE);
    try (WriterLock lock = WriterLock.of(directory);
        Archive archive = Archive.forReading(directory, manifest)) {
      lock.whileHeld(
          () ->
              WholeFile.write(
                  path,
                  file -> {
                    Writer html =
                        new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
                    new HtmlHistory(archive, html, steps).write(manifest);
                    html.flush();
                  }));
    }
    return path;
  }

  private void write(Manifest manifest) throws IOException {
    int data = TEMPLATE.indexOf(DATA);
    html.append(TEMPLATE, 0, data);
    open();
    html.append("{\"finished\":")
        .append(ScriptText.quoted(manifest.finished().toString()))
        .append(",\"server\":")
        .append(ScriptText.quoted(VisibleText.line(manifest.serverVersion())))
        .append('}');
    close();
    writeConversations();
    html.append(TEMPLATE, data + DATA.length(), TEMPLATE.length());
  }

  private void writeConversations() throws IOException {
    ConversationParts parts = ConversationParts.of(archive);
    RelatedConversations related = RelatedConversations.of(archive);
    ObjectFile conversations = archive.objects(ExportedKind.CONVERSATION);
    conversations.forEach(
        object -> {
          steps.progressed(written++, (int) conversations.count());
          Map<String, @Nullable Object> conversation = JsonTree.object(object.json());
          String id = JsonTree.text(conversation, "id");
          writeHead(id, PagePlaces.title(conversation), conversation, parts.countMessages(id));
          writeBody(reader -> parts.readAll(conversation, reader), related.of(id));
        });
    if (parts.hasOthers()) {
      writeHead("", Pages.OTHERS, Map.of(), parts.countOthers());
      writeBody(parts::readOthers, List.of());
    }
  }

  private void writeHead(
      String id, String title, Map<String, @Nullable Object> conversation, int messages)
      throws IOException {
    open();
    html.append("{\"id\":")
        .append(ScriptText.quoted(VisibleText.line(id)))
        .append(",\"title\":")
        .append(ScriptText.quoted(VisibleText.line(title).strip()))
        .append(",\"created\":")
        .append(time(JsonTree.text(conversation, "created", "value")))
        .append(",\"updated\":")
        .append(time(JsonTree.text(conversation, "updated", "value")))
        .append(",\"messages\":")
        .append(Integer.toString(messages))
        .append('}');
    close();
  }

  /** Returns a time in one form, or as it came if it is none. */
  private static String time(String text) {
    return ScriptText.quoted(
        WireTime.parse(text).map(Object::toString).orElse(VisibleText.line(text)));
  }

  @FunctionalInterface
  private interface Parts {
    void readAll(ConversationParts.Reader reader) throws IOException;
  }

  private void writeBody(Parts parts, List<RelatedConversations.Relation> relations)
      throws IOException {
    open();
    html.append("{\"parts\":[");
    String[] between = {""};
    parts.readAll(
        part -> {
          html.append(between[0]);
          between[0] = ",\n";
          write(part);
        });
    html.append("],\"related\":[");
    for (RelatedConversations.Relation relation : relations) {
      html.append(relation == relations.get(0) ? "" : ",");
      write(relation);
    }
    html.append("]}");
    close();
  }

  private void write(RelatedConversations.Relation relation) throws IOException {
    html.append("{\"subject\":")
        .append(ScriptText.quoted(VisibleText.line(relation.subject())))
        .append(",\"more\":")
        .append(Long.toString(relation.more()))
        .append(",\"ids\":[");
    String between = "";
    for (String id : relation.conversations()) {
      html.append(between).append(ScriptText.quoted(VisibleText.line(id)));
      between = ",";
    }
    html.append("]}");
  }

  private void write(Part part) throws IOException {
    html.append("{\"kind\":\"")
        .append(part.kind().word())
        .append("\",\"heading\":")
        .append(ScriptText.quoted(VisibleText.line(part.heading())))
        .append(",\"time\":")
        .append(time(part.time()))
        .append(",\"blocks\":")
        .append(
            part.kind() == Part.Kind.ATTACHMENT
                ? MarkdownTree.ofCode(part.text())
                : MarkdownTree.of(part.text()))
        .append('}');
  }

  private void open() throws IOException {
    html.append("<script type=\"application/json\">");
  }

  private void close() throws IOException {
    html.append("</script>\n");
  }

  /** The browser is told to run this script and to use this style, and to load nothing at all. */
  private static String template() {
    String style = resource("history.css");
    String script = resource("history.js");
    return resource("history.html")
        .replace("@STYLE_HASH@", hash(style))
        .replace("@SCRIPT_HASH@", hash(script))
        .replace("@STYLE@", style)
        .replace("@SCRIPT@", script);
  }

  private static String hash(String text) {
    byte[] digest = Sha256.bytesOf(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String resource(String name) {
    try (InputStream resource = HtmlHistory.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

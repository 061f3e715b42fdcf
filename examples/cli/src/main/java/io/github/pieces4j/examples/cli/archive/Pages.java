package io.github.pieces4j.examples.cli.archive;

import io.github.pieces4j.examples.cli.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the conversations of an export as Markdown, one at a time. */
public final class Pages {
  private static final String FOLDER = "markdown";
  private static final String OTHERS = "Messages without a conversation";
  private static final int DATE_LENGTH = "2026-01-31".length();

  private final List<String> names = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Archive archive;
  private final Path folder;
  private final Steps steps;

  private Pages(Archive archive, Path folder, Steps steps) {
    this.archive = archive;
    this.folder = folder;
    this.steps = steps;
  }

  /** Writes all pages in place of those before and returns their entries for the manifest. */
  public static List<FileEntry> write(Archive archive, Steps steps) throws IOException {
    Path folder = archive.directory().resolve(FOLDER);
    Path unfinished = archive.directory().resolve(FOLDER + ".unfinished");
    Folders.delete(unfinished);
    Files.createDirectory(unfinished);
    Pages pages = new Pages(archive, unfinished, steps);
    pages.writeAll();
    Disk.forceDirectory(unfinished);
    Folders.delete(folder);
    Files.move(unfinished, folder);
    return pages.entries();
  }

  private List<FileEntry> entries() throws IOException {
    List<FileEntry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(FileEntry.of(archive.directory(), FOLDER + "/" + name, 0));
    }
    return entries;
  }

  private void writeAll() throws IOException {
    ConversationThreads threads = ConversationThreads.of(archive.objects(ObjectKind.MESSAGE));
    Set<String> conversations = archive.objects(ObjectKind.CONVERSATION).ids();
    for (String id : conversations) {
      steps.progressed(names.size(), conversations.size());
      writeConversation(id, threads.messagesOf(id));
    }
    writeOthers(threads.messagesOutside(conversations));
  }

  private void writeConversation(String id, List<String> messages) throws IOException {
    Map<String, @Nullable Object> conversation = archive.objects(ObjectKind.CONVERSATION).tree(id);
    String name = JsonTree.text(conversation, "name");
    Page page = new Page(name.isBlank() ? "Untitled conversation" : name);
    page.addHead(conversation);
    addMessages(page, messages);
    addAnnotations(page, References.in(conversation.get("annotations")));
    write(page, fileName(conversation, name));
  }

  private void writeOthers(List<String> messages) throws IOException {
    if (!messages.isEmpty()) {
      Page page = new Page(OTHERS);
      addMessages(page, messages);
      write(page, OTHERS);
    }
  }

  private void addMessages(Page page, List<String> ids) throws IOException {
    for (String id : ids) {
      page.addMessage(archive.objects(ObjectKind.MESSAGE).tree(id));
    }
  }

  private void addAnnotations(Page page, Set<String> ids) throws IOException {
    ObjectFile annotations = archive.objects(ObjectKind.ANNOTATION);
    for (String id : ids) {
      if (annotations.contains(id)) {
        page.addAnnotation(annotations.tree(id));
      }
    }
  }

  private String fileName(Map<String, @Nullable Object> conversation, String name) {
    String created = JsonTree.text(conversation, "created", "value");
    String date = SafeFileName.of(created.substring(0, Math.min(DATE_LENGTH, created.length())));
    String words = SafeFileName.of(name);
    return (date + " " + (words.isEmpty() ? "Untitled" : words)).strip();
  }

  private void write(Page page, String wanted) throws IOException {
    String name = unique(wanted) + ".md";
    Disk.createFile(folder.resolve(name), page.bytes());
    names.add(name);
  }

  private String unique(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(folded(name)); number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  /** Some file systems tell neither upper from lower case, nor an accent from one set apart. */
  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}

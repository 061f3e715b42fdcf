package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of an export as Markdown, written one at a time.
 *
 * @since 0.1
 */
public final class Pages {
  static final String FOLDER = "markdown";
  private static final String OTHERS = "Messages without a conversation";
  private static final int DATE_LENGTH = "2026-01-31".length();

  private final Archive archive;
  private final Progress steps;
  private final Path folder;
  private final OutputStream checksums;
  private final PageNames names;
  private int written;

  private Pages(Archive archive, Progress steps, Path folder, OutputStream checksums) {
    this.archive = archive;
    this.steps = steps;
    this.folder = folder;
    this.checksums = checksums;
    names = new PageNames(archive.scratch());
  }

  /** The content of a page. */
  @FunctionalInterface
  private interface Content {
    void addTo(Page page) throws IOException;
  }

  /** Writes all pages in place of those before and returns the entry for the manifest. */
  public static FileEntry write(Archive archive, Progress steps) throws IOException {
    return write(archive, archive.directory(), steps);
  }

  /** Writes all pages of an archive to a directory, in place of those before. */
  static FileEntry write(Archive archive, Path directory, Progress steps) throws IOException {
    AtomicInteger written = new AtomicInteger();
    WholeFile.write(
        directory.resolve(PageChecksums.FILE),
        checksums -> written.set(replaceFolder(archive, directory, steps, checksums)));
    return FileEntry.of(directory, PageChecksums.FILE, written.get());
  }

  private static int replaceFolder(
      Archive archive, Path directory, Progress steps, OutputStream checksums) throws IOException {
    Path folder = directory.resolve(FOLDER);
    Path unfinished = directory.resolve(FOLDER + ".unfinished");
    Folders.delete(unfinished);
    Disk.createDirectories(unfinished);
    Pages pages = new Pages(archive, steps, unfinished, checksums);
    pages.writeAll();
    Disk.forceDirectory(unfinished);
    Folders.delete(folder);
    Files.move(unfinished, folder);
    return pages.written;
  }

  private void writeAll() throws IOException {
    ConversationThreads threads = ConversationThreads.of(archive);
    ObjectFile conversations = archive.objects(ExportedKind.CONVERSATION);
    conversations.forEach(
        conversation -> {
          steps.progressed(written, (int) conversations.count());
          writeConversation(JsonTree.object(conversation.json()), threads);
        });
    if (threads.hasOthers()) {
      write(OTHERS, OTHERS, page -> threads.readOthers(page::addMessage));
    }
  }

  private void writeConversation(
      Map<String, @Nullable Object> conversation, ConversationThreads threads) throws IOException {
    String name = JsonTree.text(conversation, "name");
    write(
        fileName(conversation, name),
        name.isBlank() ? "Untitled conversation" : name,
        page -> {
          page.addHead(conversation);
          threads.readMessagesOf(JsonTree.text(conversation, "id"), page::addMessage);
          addAnnotations(page, ListedIdentifiers.in(conversation.get("annotations")));
        });
  }

  private void addAnnotations(Page page, Set<String> ids) throws IOException {
    ObjectFile annotations = archive.objects(ExportedKind.ANNOTATION);
    for (String id : ids) {
      if (annotations.contains(id)) {
        page.addAnnotation(annotations.tree(id));
      }
    }
  }

  private static String fileName(Map<String, @Nullable Object> conversation, String name) {
    String created = JsonTree.text(conversation, "created", "value");
    String date = SafeFileName.of(created.substring(0, Math.min(DATE_LENGTH, created.length())));
    String words = SafeFileName.of(name);
    return (date + " " + (words.isEmpty() ? "Untitled" : words)).strip();
  }

  private void write(String wanted, String title, Content content) throws IOException {
    String name = names.unique(wanted) + ".md";
    Disk.createFile(
        folder.resolve(name),
        file -> {
          Page page = new Page(file, title);
          content.addTo(page);
          page.end();
        });
    checksums.write(PageChecksums.line(FOLDER + "/" + name, folder.resolve(name)));
    written++;
  }

  /** The names of pages, each its own. */
  private static final class PageNames {
    /** By what a file system may take for the same name: how many were given. */
    private final ScratchMap<String, Long> given;

    PageNames(Scratch scratch) {
      given = scratch.map(StringDataType.INSTANCE, LongDataType.INSTANCE);
    }

    /** Returns a name that was wanted, with a number behind it if it was given before. */
    String unique(String wanted) {
      long number = given.find(folded(wanted)).orElse(0L);
      String name = wanted;
      do {
        number++;
        name = number == 1 ? wanted : wanted + " (" + number + ")";
      } while (number > 1 && !given.add(folded(name), 1L));
      given.put(folded(wanted), number);
      return name;
    }

    /** Some file systems tell neither upper from lower case, nor an accent from one set apart. */
    private static String folded(String name) {
      String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
      return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
  }
}

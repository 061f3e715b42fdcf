package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The conversations of an export as Markdown, written one at a time: a folder for each month, and
 * an index by name and one by day.
 *
 * @since 0.1
 */
public final class Pages {
  static final String FOLDER = "markdown";
  private static final String OTHERS = "Messages without a conversation";
  private static final String UNDATED = "undated";
  private static final String MONTH = "\\d{4}-\\d{2}";
  private static final int MONTH_LENGTH = "2026-01".length();
  private static final int DATE_LENGTH = "2026-01-31".length();

  private final Archive archive;
  private final Progress steps;
  private final Path folder;
  private final OutputStream checksums;
  private final PageNames names;
  private final PageIndex index;
  private final Attachments attachments;
  private int written;

  private Pages(Archive archive, Progress steps, Path folder, OutputStream checksums) {
    this.archive = archive;
    this.steps = steps;
    this.folder = folder;
    this.checksums = checksums;
    names = new PageNames(archive.scratch());
    index = new PageIndex(archive.scratch());
    attachments = new Attachments(archive);
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
    Folders.force(unfinished);
    Folders.delete(folder);
    Files.move(unfinished, folder);
    return pages.written;
  }

  private void writeAll() throws IOException {
    names.unique("index");
    names.unique("days");
    ConversationThreads threads = ConversationThreads.of(archive);
    AnnotationOwners annotations = AnnotationOwners.of(archive);
    ObjectFile conversations = archive.objects(ExportedKind.CONVERSATION);
    conversations.forEach(
        conversation -> {
          steps.progressed(written, (int) conversations.count());
          writeConversation(JsonTree.object(conversation.json()), threads, annotations);
        });
    if (threads.hasOthers()) {
      write(OTHERS + ".md", page -> writeOthers(page, threads, annotations));
      index.add(OTHERS + ".md", OTHERS, "");
    }
    writeFile("index.md", index::writeByName);
    writeFile("days.md", index::writeByDay);
  }

  private void writeConversation(
      Map<String, @Nullable Object> conversation,
      ConversationThreads threads,
      AnnotationOwners annotations)
      throws IOException {
    String name = JsonTree.text(conversation, "name");
    String title = name.isBlank() ? "Untitled conversation" : name;
    String created = JsonTree.text(conversation, "created", "value");
    String path = month(created) + "/" + names.unique(fileName(created, name)) + ".md";
    write(
        path,
        page -> {
          page.addProperties(title, conversation);
          page.addTitle(title);
          addAttachments(page, conversation);
          threads.readMessagesOf(
              JsonTree.text(conversation, "id"), message -> add(page, message, annotations));
          for (Map<String, @Nullable Object> annotation : annotations.of(conversation)) {
            page.addAnnotation(annotation, "");
          }
          page.addLine("[By name](../index.md), [by day](../days.md)");
        });
    index.add(path, title, created);
  }

  private void writeOthers(Page page, ConversationThreads threads, AnnotationOwners annotations)
      throws IOException {
    page.addTitle(OTHERS);
    threads.readOthers(message -> add(page, message, annotations));
    page.addLine("[By name](index.md), [by day](days.md)");
  }

  private void add(Page page, Map<String, @Nullable Object> message, AnnotationOwners annotations)
      throws IOException {
    page.addMessage(message);
    for (Map<String, @Nullable Object> annotation : annotations.of(message)) {
      page.addAnnotation(annotation, " of the message above");
    }
    addAttachments(page, message);
  }

  private void addAttachments(Page page, Map<String, @Nullable Object> owner) throws IOException {
    for (Attachments.Attachment attachment : attachments.of(owner)) {
      page.addAttachment(attachment);
    }
  }

  /** A folder with all pages of years is more than some programs show. */
  private static String month(String created) {
    String month = created.substring(0, Math.min(MONTH_LENGTH, created.length()));
    return month.matches(MONTH) ? month : UNDATED;
  }

  private static String fileName(String created, String name) {
    String date = SafeFileName.of(created.substring(0, Math.min(DATE_LENGTH, created.length())));
    String words = SafeFileName.of(name);
    return (date + " " + (words.isEmpty() ? "Untitled" : words)).strip();
  }

  private void write(String path, Content content) throws IOException {
    writeFile(
        path,
        file -> {
          Page page = new Page(file);
          content.addTo(page);
          page.end();
        });
    written++;
  }

  private void writeFile(String path, Disk.Content content) throws IOException {
    Path file = folder.resolve(path);
    Disk.createDirectories(file.getParent());
    MessageDigest digest = Sha256.digest();
    Disk.createUnforced(
        file,
        out -> {
          DigestOutputStream digested = new DigestOutputStream(out, digest);
          content.writeTo(digested);
        });
    checksums.write(PageChecksums.line(FOLDER + "/" + path, digest));
  }
}

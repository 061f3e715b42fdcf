package io.github.pieces4j.archive;

import static java.util.Objects.requireNonNull;

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
  static final String OTHERS = "Messages without a conversation";

  private final Archive archive;
  private final Progress steps;
  private final Path folder;
  private final OutputStream checksums;
  private final PagePlaces places;
  private final PageIndex index;
  private int written;

  private Pages(Archive archive, Progress steps, Path folder, OutputStream checksums) {
    this.archive = archive;
    this.steps = steps;
    this.folder = folder;
    this.checksums = checksums;
    places = new PagePlaces(archive.scratch());
    index = new PageIndex(archive.scratch());
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

  /** Leaves no pages, neither new ones nor those before, and returns the entry that says so. */
  static FileEntry none(Path directory) throws IOException {
    Folders.delete(directory.resolve(FOLDER));
    Disk.createDirectories(directory.resolve(FOLDER));
    WholeFile.write(directory.resolve(PageChecksums.FILE), checksums -> {});
    return FileEntry.of(directory, PageChecksums.FILE, 0);
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
    ObjectFile conversations = archive.objects(ExportedKind.CONVERSATION);
    conversations.forEach(it -> places.add(JsonTree.object(it.json())));
    RelatedConversations related = RelatedConversations.of(archive);
    ConversationParts parts = ConversationParts.of(archive);
    conversations.forEach(
        conversation -> {
          steps.progressed(written, (int) conversations.count());
          writeConversation(JsonTree.object(conversation.json()), parts, related);
        });
    if (parts.hasOthers()) {
      write(OTHERS + ".md", page -> writeOthers(page, parts));
      index.add(OTHERS + ".md", OTHERS, "");
    }
    writeFile("index.md", index::writeByName);
    writeFile("days.md", index::writeByDay);
  }

  private void writeConversation(
      Map<String, @Nullable Object> conversation,
      ConversationParts parts,
      RelatedConversations related)
      throws IOException {
    String id = JsonTree.text(conversation, "id");
    String title = places.title(id);
    write(
        places.path(id),
        page -> {
          page.addProperties(title, conversation);
          page.addTitle(title);
          parts.readAll(conversation, page::addPart);
          page.addRelated(related.of(id), places);
          page.addLine("[By name](../index.md), [by day](../days.md)");
        });
    index.add(places.path(id), title, JsonTree.text(conversation, "created", "value"));
  }

  private static void writeOthers(Page page, ConversationParts parts) throws IOException {
    page.addTitle(OTHERS);
    parts.readOthers(page::addPart);
    page.addLine("[By name](index.md), [by day](days.md)");
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
    Disk.createDirectories(requireNonNull(file.getParent()));
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

package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.h2.mvstore.type.StringDataType;

/** The pages that lead to all others: one by name, one by day. */
final class PageIndex {
  private static final char BETWEEN = '\0';

  private final ScratchMap<String, String> byName;
  private final ScratchMap<String, String> byDay;

  PageIndex(Scratch scratch) {
    byName = scratch.map(StringDataType.INSTANCE, StringDataType.INSTANCE);
    byDay = scratch.map(StringDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /**
   * Adds a page.
   *
   * @param path from where the index is
   * @param created when the conversation was created, empty if nobody knows
   */
  void add(String path, String title, String created) {
    String line = "- " + Page.link(title, path);
    byName.put(PageNames.folded(title) + BETWEEN + path, line);
    byDay.put(created + BETWEEN + path, line);
  }

  void writeByName(OutputStream file) throws IOException {
    write(file, "Conversations by name", byName, key -> "");
  }

  void writeByDay(OutputStream file) throws IOException {
    write(file, "Conversations by day", byDay, PageIndex::day);
  }

  private static String day(String key) {
    String created = key.substring(0, key.indexOf(BETWEEN));
    return created.isEmpty()
        ? "Without a time"
        : created.substring(0, Math.min(10, created.length()));
  }

  @FunctionalInterface
  private interface Group {
    String of(String key);
  }

  private static void write(
      OutputStream file, String title, ScratchMap<String, String> lines, Group group)
      throws IOException {
    Writer markdown = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    markdown.append("# ").append(title).append("\n\n[By name](index.md), [by day](days.md)\n\n");
    String open = "";
    for (Iterator<String> keys = lines.keysFrom(""); keys.hasNext(); ) {
      String key = keys.next();
      if (!group.of(key).equals(open)) {
        open = group.of(key);
        markdown.append("\n## ").append(Page.onOneLine(open)).append("\n\n");
      }
      markdown.append(lines.find(key).orElseThrow()).append("\n");
    }
    markdown.flush();
  }
}

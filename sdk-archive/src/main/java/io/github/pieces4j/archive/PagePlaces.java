package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.archive.scratch.ScratchMap;
import java.util.Map;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/** Where the page of each conversation is: a folder for each month, or several if they are many. */
final class PagePlaces {
  private static final String UNDATED = "undated";
  private static final String MONTH = "\\d{4}-\\d{2}";
  private static final int MONTH_LENGTH = "2026-01".length();

  /** More is slow to show, in file managers and in Obsidian alike. */
  private static final int MOST_IN_A_FOLDER = 1_000;

  private static final int DATE_LENGTH = "2026-01-31".length();

  private final PageNames names;
  private final ScratchMap<String, Long> pages;
  private final ScratchMap<String, String> paths;
  private final ScratchMap<String, String> titles;

  PagePlaces(Scratch scratch) {
    names = new PageNames(scratch);
    pages = scratch.map(StringDataType.INSTANCE, LongDataType.INSTANCE);
    paths = scratch.map(StringDataType.INSTANCE, StringDataType.INSTANCE);
    titles = scratch.map(StringDataType.INSTANCE, StringDataType.INSTANCE);
    names.unique("index");
    names.unique("days");
  }

  /** Gives a conversation its place. */
  void add(Map<String, @Nullable Object> conversation) {
    String created = JsonTree.text(conversation, "created", "value");
    String name = JsonTree.text(conversation, "name");
    String id = JsonTree.text(conversation, "id");
    paths.put(id, folder(created) + "/" + names.unique(fileName(created, name)) + ".md");
    titles.put(id, title(conversation));
  }

  /** Returns the path of a conversation's page, with a slash between folder and file. */
  String path(String conversation) {
    return paths.find(conversation).orElseThrow();
  }

  /** Returns what people call a conversation. */
  String title(String conversation) {
    return titles.find(conversation).orElseThrow();
  }

  /** Returns what people call a conversation. */
  static String title(Map<String, @Nullable Object> conversation) {
    String name = JsonTree.text(conversation, "name");
    return name.isBlank() ? "Untitled conversation" : name;
  }

  private String folder(String created) {
    String month = month(created);
    long before = pages.find(month).orElse(0L);
    pages.put(month, before + 1);
    long number = before / MOST_IN_A_FOLDER + 1;
    return number == 1 ? month : month + " (" + number + ")";
  }

  private static String month(String created) {
    String month = created.substring(0, Math.min(MONTH_LENGTH, created.length()));
    return month.matches(MONTH) ? month : UNDATED;
  }

  private static String fileName(String created, String name) {
    String date = SafeFileName.of(created.substring(0, Math.min(DATE_LENGTH, created.length())));
    String words = SafeFileName.of(name);
    return (date + " " + (words.isEmpty() ? "Untitled" : words)).strip();
  }
}

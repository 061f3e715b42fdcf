package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Scratch;
import io.github.pieces4j.archive.scratch.ScratchMap;
import java.text.Normalizer;
import java.util.Locale;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** The names of pages, each its own on any file system. */
final class PageNames {
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
  static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}

package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files that each hold a list as a server answered it, named after what is in it: {@code
 * conversations.json}, {@code tags.json}. In memory is one object at a time.
 */
final class ListFiles implements HistorySource {
  private static final String SUFFIX = ".json";

  private final Map<ExportedKind, Path> files;

  private ListFiles(Map<ExportedKind, Path> files) {
    this.files = files;
  }

  /** Opens the lists in a directory, or one list; empty if there are none. */
  static Optional<HistorySource> in(Path path) {
    Map<ExportedKind, Path> files = new EnumMap<>(ExportedKind.class);
    boolean isDirectory = Files.isDirectory(path);
    for (ExportedKind kind : ExportedKind.ofServers()) {
      String name = kind.plural() + SUFFIX;
      Path file = isDirectory ? path.resolve(name) : path;
      if (file.endsWith(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        files.put(kind, file);
      }
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new ListFiles(files));
  }

  @Override
  public String description() {
    return "lists of a server";
  }

  @Override
  public Set<ExportedKind> kinds() {
    return Collections.unmodifiableSet(files.keySet());
  }

  @Override
  public long count(ExportedKind kind) {
    return 0;
  }

  @Override
  public void forEach(ExportedKind kind, ObjectFile.Reader reader, Unusable unusable)
      throws IOException {
    Path file = files.get(kind);
    if (file == null) {
      return;
    }
    String name = String.valueOf(file.getFileName());
    try (ListItems items = ListItems.in(file)) {
      int[] number = {0};
      items.forEach(
          json -> {
            String place = name + ", item " + ++number[0];
            read(json, reader, reason -> unusable.tell(kind, place, reason));
          });
    } catch (MalformedJsonException e) {
      unusable.tell(kind, name, "it cannot be read from there on: " + e.getMessage());
    }
  }

  private static void read(byte[] json, ObjectFile.Reader reader, Consumer<String> unusable)
      throws IOException {
    try {
      reader.read(RawObject.of(json));
    } catch (MalformedJsonException e) {
      unusable.accept(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {}
}

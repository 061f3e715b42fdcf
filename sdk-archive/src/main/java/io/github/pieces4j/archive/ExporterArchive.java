package io.github.pieces4j.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finished archive of the vendor's exporter: a file for each object, in a folder for each kind.
 * What else stands beside them was made of these files.
 */
final class ExporterArchive implements HistorySource {
  private static final String MANIFEST = "manifest.json";

  /** Whole objects; where secrets were removed, the other folder is there instead. */
  private static final String PRESERVED = "raw";

  private static final String FILTERED = "data";

  /** What the versions of the exporter call the number of their layout. */
  private static final List<String> FORMAT =
      List.of("format", "format_version", "archive_format", "archive_format_version");

  private final Map<ExportedKind, List<Path>> folders = new EnumMap<>(ExportedKind.class);
  private final String description;

  private ExporterArchive(String description) {
    this.description = description;
  }

  /** Opens the archive in a directory, empty if it holds none that is finished. */
  static Optional<HistorySource> in(Path directory) throws IOException {
    boolean isPreserved = isFolder(directory.resolve(PRESERVED));
    Path place = directory.resolve(isPreserved ? PRESERVED : FILTERED);
    if (!isFolder(place) || !Files.isRegularFile(directory.resolve(MANIFEST))) {
      return Optional.empty();
    }
    String mode = isPreserved ? "preserved" : "filtered: it lacks what its maker took for secrets";
    ExporterArchive archive =
        new ExporterArchive(
            "an archive of the vendor's exporter (" + format(directory) + mode + ")");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(place, ExporterArchive::isFolder)) {
      all.forEach(archive::add);
    }
    return Optional.of(archive);
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Only told: the folders say what there is. */
  private static String format(Path directory) throws IOException {
    try {
      Object manifest = JsonTree.object(Files.readAllBytes(directory.resolve(MANIFEST)));
      return FORMAT.stream()
          .map(name -> JsonTree.member(manifest, name))
          .filter(BigDecimal.class::isInstance)
          .findFirst()
          .map(number -> "format " + number + ", ")
          .orElse("");
    } catch (MalformedJsonException e) {
      return "with a damaged manifest, ";
    }
  }

  private void add(Path folder) {
    folders.computeIfAbsent(kind(name(folder)), it -> new ArrayList<>()).add(folder);
  }

  private static ExportedKind kind(String folder) {
    return switch (folder) {
      case "summaries" -> ExportedKind.WORKSTREAM_SUMMARY;
      case "events" -> ExportedKind.WORKSTREAM_EVENT;
      default -> ExportedKind.named(folder).orElse(ExportedKind.OTHER);
    };
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Set<ExportedKind> kinds() {
    return Collections.unmodifiableSet(folders.keySet());
  }

  @Override
  public long count(ExportedKind kind) {
    return 0;
  }

  @Override
  public void forEach(ExportedKind kind, ObjectFile.Reader reader, Unusable unusable)
      throws IOException {
    for (Path folder : folders.getOrDefault(kind, List.of())) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
        for (Path file : files) {
          read(kind, file, reader, unusable);
        }
      }
    }
  }

  private static void read(
      ExportedKind kind, Path file, ObjectFile.Reader reader, Unusable unusable)
      throws IOException {
    String place = name(requireNonNull(file.getParent())) + "/" + name(file);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      unusable.tell(kind, place, "it is no file");
      return;
    }
    try {
      byte[] json = Files.readAllBytes(file);
      reader.read(kind == ExportedKind.OTHER ? wrapped(file, json) : RawObject.of(json));
    } catch (MalformedJsonException e) {
      unusable.tell(kind, place, String.valueOf(e.getMessage()));
    }
  }

  /** An object of a kind that no server is known for keeps its kind in what is around it. */
  private static RawObject wrapped(Path file, byte[] json) throws MalformedJsonException {
    JsonTree.object(json);
    String folder = name(requireNonNull(file.getParent()));
    String id = folder + "/" + name(file).replaceFirst("\\.json$", "");
    String head =
        "{\"id\":" + JsonText.quoted(id) + ",\"kind\":" + JsonText.quoted(folder) + ",\"object\":";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] whole = new byte[start.length + json.length + 1];
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(json, 0, whole, start.length, json.length);
    whole[whole.length - 1] = '}';
    return RawObject.of(whole);
  }

  @Override
  public void close() {}
}

package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many objects of each kind are where, as a page. */
final class HistoryTable {
  private final Map<String, Map<String, Long>> columns = new LinkedHashMap<>();

  HistoryTable(GeneratedHistory history) {
    Map<String, Long> there = new LinkedHashMap<>();
    for (ExportedKind kind : history.kinds()) {
      there.put(kind.plural(), (long) history.objects(kind).size());
    }
    columns.put("on the server", there);
  }

  void add(String column, Map<String, Long> counts) {
    columns.put(column, counts);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| Kind | " + String.join(" | ", columns.keySet()) + " |");
    lines.add("| --- |" + " ---: |".repeat(columns.size()));
    for (String kind : columns.get("on the server").keySet()) {
      StringBuilder line = new StringBuilder("| " + kind.replace('_', ' ') + " |");
      columns.values().forEach(counts -> line.append(" %,d |".formatted(counts.get(kind))));
      lines.add(line.toString());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }
}

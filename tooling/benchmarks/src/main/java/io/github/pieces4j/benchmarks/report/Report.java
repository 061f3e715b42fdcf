package io.github.pieces4j.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * All results of a run.
 *
 * @param machine where it took place
 * @param sections the results, in their order
 */
public record Report(Machine machine, List<Section> sections) {
  /** Writes the results as Markdown and JSON, and their ratios as a plot, into a directory. */
  public void write(Path directory, String name) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(name + ".md"), markdown(name));
    Files.writeString(directory.resolve(name + ".svg"), new RatioChart(bars()).svg());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve(name + ".json").toFile(), this);
  }

  /** Returns the bars of all sections. */
  public List<Bar> bars() {
    return sections.stream().flatMap(section -> section.bars().stream()).toList();
  }

  private String markdown(String name) {
    StringBuilder text = new StringBuilder("# Benchmarks: " + name + "\n\n");
    text.append(machine.line()).append("\n\n");
    text.append("![Ratios against their bounds](").append(name).append(".svg)\n");
    sections.forEach(section -> append(text, section));
    return text.toString();
  }

  private static void append(StringBuilder text, Section section) {
    text.append("\n## ").append(section.title()).append("\n\n");
    text.append(section.about()).append("\n\n");
    append(text, section.columns());
    append(text, section.columns().stream().map(column -> "---").toList());
    section.rows().forEach(row -> append(text, row));
    if (!section.bars().isEmpty()) {
      text.append("\n| ratio | is | should be | |\n| --- | --- | --- | --- |\n");
      section.bars().forEach(bar -> append(text, cells(bar)));
    }
  }

  private static List<String> cells(Bar bar) {
    String ratio = String.format(Locale.ROOT, "%.2f", bar.ratio());
    return List.of(bar.name(), ratio, bar.bound(), bar.isMet() ? "held" : "**missed**");
  }

  private static void append(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}

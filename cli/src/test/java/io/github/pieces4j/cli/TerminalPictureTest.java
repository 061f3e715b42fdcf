package io.github.pieces4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the picture of a terminal in the README to what the tool prints.
 *
 * <p>{@code -Dpieces.picture=true} writes the picture anew.
 */
@Timeout(120)
class TerminalPictureTest {
  private static final Path PICTURE = Path.of("../docs/images/terminal.svg");
  private static final String ANSWER =
      "Reverse it in place:\\n\\n```java\\nCollections.reverse(list);\\n```\\n";

  @TempDir private Path directory;

  @Test
  void thePictureShowsWhatTheToolPrints() throws Exception {
    keepHistory();
    List<String> lines = new ArrayList<>();
    try (PiecesServer server = PiecesServer.lasting(directory)) {
      for (List<String> typed :
          List.of(
              List.of("list", "--limit", "3"),
              List.of("search", "reverse"),
              List.of("show", "1f0c"))) {
        lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
        lines.add("$ pieces " + String.join(" ", typed));
        lines.addAll(printed(server.url(), typed));
      }
    }
    String picture = TerminalPicture.of(lines);
    if (Boolean.getBoolean("pieces.picture")) {
      Files.writeString(PICTURE, picture);
    }
    assertThat(Files.readString(PICTURE)).isEqualTo(picture);
  }

  private static List<String> printed(URI server, List<String> arguments) throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script(1), no terminal");
    Stream<String> all = Stream.concat(arguments.stream(), Stream.of("--server", "" + server));
    String line =
        ToolProcess.command(all.toArray(String[]::new)).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Map<String, String> terminal =
        Map.of("TERM", "xterm", "COLUMNS", "78", "TZ", "UTC", "LC_ALL", "C.UTF-8");
    return ToolProcess.start(List.of(script.toString(), "-qec", line, "/dev/null"), terminal)
        .finish("")
        .out()
        .lines()
        .map(it -> it.replace("\r", ""))
        .toList();
  }

  private void keepHistory() {
    try (PiecesData data = PiecesData.open(directory)) {
      data.add(
          List.of(
              conversation("1f0c5a52", "Reversing lists", "2026-08-30T09:12:00Z"),
              conversation("8d7720be", "Why is my index slow?", "2026-08-28T16:40:00Z"),
              conversation("c2a91e07", "Café menu, translated", "2026-08-21T11:05:00Z"),
              message(
                  "a1",
                  "1f0c5a52",
                  "USER",
                  "How do I reverse a list in Java?",
                  "2026-08-30T09:12:00Z"),
              message("a2", "1f0c5a52", "ASSISTANT", ANSWER, "2026-08-30T09:12:04Z"),
              message(
                  "b1",
                  "8d7720be",
                  "USER",
                  "It scans the table in reverse.",
                  "2026-08-28T16:40:00Z")));
    }
  }

  private static Imported conversation(String id, String name, String time) {
    String whole = id + "-5d0b-4a0e-9f5e-000000000000";
    return imported(
        "conversation",
        whole,
        "\"name\":\"%s\",\"type\":\"COPILOT\",\"messages\":{\"iterable\":[]}".formatted(name),
        time);
  }

  private static Imported message(
      String id, String conversation, String role, String text, String time) {
    return imported(
        "message",
        id,
        """
        "role":"%s","conversation":{"id":"%s-5d0b-4a0e-9f5e-000000000000"},\
        "fragment":{"string":{"raw":"%s"}}"""
            .formatted(role, conversation, text),
        time);
  }

  private static Imported imported(String kind, String id, String rest, String time) {
    String object =
        "{\"id\":\"%s\",\"created\":{\"value\":\"%s\"},\"updated\":{\"value\":\"%s\"},%s}"
            .formatted(id, time, time, rest);
    return new Imported(kind, id, object.getBytes(UTF_8));
  }
}

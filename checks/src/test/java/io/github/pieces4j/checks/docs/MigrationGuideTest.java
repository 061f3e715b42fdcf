package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/migration.md shows, and holds its tables to docs/operations.md. */
class MigrationGuideTest {
  private static final Pattern OPERATION =
      Pattern.compile("(?m)^\\| (`\\w+`) \\|.*\\| ([^|]+) \\|$");
  private static final Pattern MIGRATED = Pattern.compile("(?m)^\\| `\\w+` \\|.*\\|$");

  @Test
  void listsAndChanges() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String conversationId = client.conversations().create("Lists").id();
      // example: change
      List<String> names = client.conversations().list().stream().map(Conversation::name).toList();
      Conversation before = client.conversation(conversationId).get();
      client.conversations().update(before.withName("Lists, reversed"));
      // end
      assertThat(names).containsExactly("Lists");
      assertThat(client.conversation(conversationId).get().name()).isEqualTo("Lists, reversed");
    }
  }

  @Test
  void theTablesHaveEachOperationOfTheContract() throws IOException {
    List<String> expected = rows(OPERATION, "operations.md").map(MigrationGuideTest::row).toList();
    assertThat(expected).hasSize(67);
    assertThat(rows(MIGRATED, "migration.md").map(MatchResult::group))
        .containsExactlyElementsOf(expected);
  }

  private static Stream<MatchResult> rows(Pattern row, String page) throws IOException {
    return row.matcher(Files.readString(Path.of("../docs", page))).results();
  }

  private static String row(MatchResult operation) {
    String camelCase =
        Pattern.compile("_([a-z])")
            .matcher(operation.group(1))
            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return "| " + operation.group(1) + " | " + camelCase + " | " + operation.group(2) + " |";
  }
}

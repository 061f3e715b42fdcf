package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chooses what list and search print, and in which order. */
@Timeout(120)
class SelectionTest {
  private static EmbeddedPiecesOs server;

  @BeforeAll
  static void fill() {
    server = EmbeddedPiecesOs.start();
    try (PiecesClient client = PiecesClient.create(server.url())) {
      String banana = client.conversations().create("banana fruit").id();
      client.conversations().create("Apple fruit");
      client.conversations().create("cherry fruit");
      client.messages().create(banana, MessageRole.USER, "One");
      client.messages().create(banana, MessageRole.USER, "Two");
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static List<String> names(String... arguments) throws Exception {
    Finished finished = ToolProcess.run(server.url(), arguments);
    assertThat(finished.exitCode()).as(finished.toString()).isZero();
    return finished.lines().stream()
        .filter(it -> it.contains("fruit"))
        .map(it -> it.replaceFirst(".*?(\\w+) fruit.*", "$1"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "name, Apple banana cherry",
    "created, cherry Apple banana",
    "updated, banana cherry Apple",
    "messages, banana"
  })
  void listIsSorted(String order, String names) throws Exception {
    assertThat(names("list", "--sort", order)).hasSize(3).startsWith(names.split(" "));
    assertThat(names("list", "--sort", order, "--json")).hasSize(3).startsWith(names.split(" "));
  }

  @Test
  void listAndSearchAreLimited() throws Exception {
    assertThat(names("list", "--limit", "2")).containsExactly("banana", "cherry");
    assertThat(names("list", "--limit", "1", "--sort", "name")).containsExactly("Apple");
    assertThat(names("list", "--limit", "2", "--sort", "none", "--json")).hasSize(2);
    assertThat(names("search", "fruit", "--limit", "2")).hasSize(2);
    assertThat(names("search", "fruit", "--sort", "created", "--limit", "1"))
        .containsExactly("cherry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7d", "2w", "90m", "24H", "2026-01-31", "2026-01-31T13:00", "2026-01-31T13:00Z"})
  void whatIsNewerThanATimeIsShown(String time) throws Exception {
    assertThat(names("list", "--since", time)).hasSize(3);
    assertThat(names("search", "fruit", "--since", time)).hasSize(3);
  }

  @Test
  void whatIsOlderIsNot() throws Exception {
    String tomorrow = LocalDate.now().plusDays(1).toString();
    assertThat(names("list", "--since", tomorrow)).isEmpty();
    assertThat(names("search", "fruit", "--since", tomorrow)).isEmpty();
  }
}

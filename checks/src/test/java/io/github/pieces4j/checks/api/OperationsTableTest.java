package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OperationsTableTest {
  private static final Path PAGE = Path.of("..", "docs", "operations.md");
  private static final Path WRITTEN = Path.of("target", "operations.md");

  @Test
  void thePageListsWhatContractAndCodeHave() throws IOException {
    String table = OperationsTable.markdown();
    Files.writeString(WRITTEN, table);
    assertThat(PAGE)
        .as("docs/operations.md; copy checks/target/operations.md there to renew it")
        .content()
        .isEqualToNormalizingNewlines(table);
  }
}

package io.github.pieces4j.checks.api;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OperationsTableTest {
  @Test
  void thePageListsWhatContractAndCodeHave() throws IOException {
    new WrittenFile(Path.of("docs", "operations.md")).holds(OperationsTable.markdown());
  }
}

package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.SmallHeap;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ReactiveSmallHeapTest {
  /** Counts the conversations of a server. */
  static final class Program {
    public static void main(String[] arguments) {
      try (ReactivePiecesClient client = ReactivePiecesClient.create(arguments[0])) {
        System.out.println(client.conversations().stream().count().block());
      }
    }
  }

  @Test
  void aListOfAGibibyteIsReadWithAHeapOf64Mebibytes() throws IOException, InterruptedException {
    SmallHeap.reads(Program.class);
  }
}

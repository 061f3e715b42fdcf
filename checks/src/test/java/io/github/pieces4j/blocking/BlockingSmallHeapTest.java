package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.SmallHeap;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class BlockingSmallHeapTest {
  /** Counts the conversations of a server. */
  static final class Program {
    public static void main(String[] arguments) {
      try (PiecesClient client = PiecesClient.create(arguments[0]);
          var conversations = client.conversations().stream()) {
        System.out.println(conversations.mapToInt(it -> 1).sum());
      }
    }
  }

  @Test
  void aListOfAGibibyteIsReadWithAHeapOf64Mebibytes() throws IOException, InterruptedException {
    SmallHeap.reads(Program.class);
  }
}

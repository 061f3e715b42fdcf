package consumer;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;

/** Calls through both clients from a named module. */
public final class ConsumerProgram {
  private ConsumerProgram() {}

  public static void main(String... arguments) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient blocking = PiecesClient.create(server.url());
        ReactivePiecesClient reactive = ReactivePiecesClient.create(server.url())) {
      String id = blocking.conversations().create("Lists").id();
      Conversation read = reactive.conversation(id).get().block(Duration.ofSeconds(20));
      if (!ConsumerProgram.class.getModule().isNamed() || !"Lists".equals(read.name())) {
        throw new AssertionError(read);
      }
      System.out.println("read " + read.name());
    }
  }
}

package consumer;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.jackson3.PiecesModule;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** A program with both clients and a mapper of its own. */
public final class ConsumerProgram {
  private ConsumerProgram() {}

  public static void main(String... arguments) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient blocking = PiecesClient.create(server.url());
        ReactivePiecesClient reactive = ReactivePiecesClient.create(server.url())) {
      Conversation created = blocking.conversations().create("Lists");
      blocking.conversation(created.id()).say(MessageRole.USER, "How do I reverse a list?");

      Conversation read =
          reactive.conversation(created.id()).get().block(Duration.ofSeconds(20));
      JsonMapper mapper = JsonMapper.builder().addModule(new PiecesModule()).build();
      Conversation mapped =
          mapper.readValue(mapper.writeValueAsString(read), Conversation.class);
      if (!mapped.equals(read) || !"Lists".equals(mapped.name())) {
        throw new AssertionError(mapped);
      }
      System.out.println("read " + mapped.name());
    }
  }
}

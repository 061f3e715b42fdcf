import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A script in one file. It prints the conversations of the server that runs here, those changed
 * last first, or only those with a word in their name:
 *
 * <pre>java -cp cli/target/pieces.jar examples/script/Conversations.java [WORD]</pre>
 */
class Conversations {
  public static void main(String... arguments) {
    String word = arguments.length == 0 ? "" : arguments[0];
    try (PiecesClient client = PiecesClient.create();
        Stream<Conversation> all = client.conversations().stream()) {
      all.filter(conversation -> name(conversation).contains(word))
          .sorted(Comparator.comparing(Conversations::changed).reversed())
          .forEach(it -> System.out.println(changed(it) + "  " + name(it)));
    }
  }

  private static String name(Conversation conversation) {
    return conversation.name() == null ? "(unnamed)" : conversation.name();
  }

  private static Instant changed(Conversation conversation) {
    return conversation.updated().value();
  }
}

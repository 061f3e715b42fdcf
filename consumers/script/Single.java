import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;

/** A script in one file, which the launcher of Java compiles. */
class Single {
  public static void main(String... arguments) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = client.conversations().create("Lists").id();
      System.out.println("read " + client.conversation(id).get().name());
    }
  }
}

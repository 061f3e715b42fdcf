package io.github.pieces4j.cli.page;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.browser.Browser;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.net.URI;
import java.nio.file.Path;

/** A server with the page, some conversations, and a browser that shows it. */
final class ServedPage implements AutoCloseable {
  static final String CODE =
      """
      Reverse it with **`Collections.reverse`**, or by hand:

      ```java
      static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list); // the first list stays as it is
        Collections.reverse(copy);
        return copy;
      }
      ```

      | Way | Cost |
      | --- | ---: |
      | copy | O(n) |
      | view | O(1) |

      1. Prefer the view for *reading*.
      2. Copy before you change it, see <https://docs.example/lists>.
      """;

  private PiecesServer server = server(0);
  final PiecesClient client = PiecesClient.create(server.url());
  private Browser browser;

  private static PiecesServer server(int port) {
    return PiecesServer.inMemory(
        ServerOptions.defaults().withPort(port).withHandlers(PageFiles.handlers()));
  }

  /** Ends the server. */
  void end() {
    server.close();
  }

  /** Starts another one, which has nothing, in the place of the one that has ended. */
  void begin() {
    server = server(server.port());
  }

  URI url() {
    return server.url();
  }

  Conversation conversation(String name, String... texts) {
    Conversation created = client.conversations().create(name);
    MessageRole role = MessageRole.USER;
    for (String text : texts) {
      client.conversation(created.id()).say(role, text);
      role = role.equals(MessageRole.USER) ? MessageRole.ASSISTANT : MessageRole.USER;
    }
    return created;
  }

  /** Creates what somebody may have talked about. */
  Conversation someHistory() {
    conversation("Naming things", "What is a good name for a cache?", "`RecentAnswers` says it.");
    conversation(
        "Weekend in Porto", "Two days in Porto?", "See the Ribeira, and cross the bridge.");
    conversation("Regular expressions", "What does `\\b` match?", "The edge of a word.");
    return conversation(
        "Reversing lists",
        "How do I reverse a list in Java without changing the first one?",
        CODE,
        "And a `LinkedList`?",
        "The same; it implements `List`, too.");
  }

  Browser open(Path profile, String fragment) {
    browser = new Browser(URI.create(url() + "/" + fragment), profile);
    browser.awaitText("#state", "Live");
    return browser;
  }

  @Override
  public void close() {
    if (browser != null) {
      browser.close();
    }
    client.close();
    server.close();
  }
}

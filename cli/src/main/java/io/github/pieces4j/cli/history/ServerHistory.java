package io.github.pieces4j.cli.history;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conversations at a server: one that runs, or one of our own on the data of a directory. */
public final class ServerHistory implements WritableHistory {
  private final PiecesClient client;
  private final String place;
  private final @Nullable PiecesServer own;

  private ServerHistory(PiecesClient client, String place, @Nullable PiecesServer own) {
    this.client = client;
    this.place = place;
    this.own = own;
  }

  /**
   * Opens those at a running server.
   *
   * @throws io.github.pieces4j.error.PiecesDiscoveryException if none is named and not exactly one
   *     is found
   * @throws io.github.pieces4j.error.PiecesConnectionException if it cannot be reached
   */
  public static ServerHistory atServer(PiecesOptions options) {
    PiecesClient client = PiecesClient.create(options);
    try {
      client.connection().version();
      return new ServerHistory(client, place(options), null);
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  /** A user in the URL is nobody's business. */
  private static String place(PiecesOptions options) {
    URI url = options.baseUrl();
    return url == null
        ? "the server that runs on this machine"
        : "the server at " + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
  }

  /**
   * Opens those in the data of {@code pieces serve}, with a server on a port that nobody else
   * knows.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if another process uses the data,
   *     or it is damaged
   */
  public static ServerHistory ofData(Path directory) {
    PiecesServer server =
        PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0).withPortFile(null));
    PiecesClient client = PiecesClient.create(server.url().toString());
    return new ServerHistory(client, "the data in " + directory, server);
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public boolean isExclusive() {
    return own != null;
  }

  @Override
  public void readAll(Consumer<Conversation> reader) {
    try (Stream<Conversation> all = client.conversations().stream()) {
      all.forEach(reader);
    }
  }

  @Override
  public Optional<Conversation> conversation(String id) {
    return client.conversation(id).find();
  }

  @Override
  public Optional<ConversationMessage> message(String id) {
    return client.message(id).find();
  }

  @Override
  public Thread thread(Conversation conversation) {
    ConversationMessages messages = client.conversation(conversation.id()).messages();
    return new Thread(messages.stream().toList(), messages.unreadable().size());
  }

  @Override
  public List<SearchedConversation> search(WantedText wanted) {
    return client.conversations().search(wanted.input()).iterable();
  }

  @Override
  public List<SearchedConversationMessage> searchMessages(WantedText wanted) {
    return client.messages().search(wanted.input()).iterable();
  }

  @Override
  public Conversation create(String name) {
    return client.conversations().create(name);
  }

  @Override
  public ConversationMessage say(String conversation, MessageRole role, String text) {
    return client.conversation(conversation).say(role, text);
  }

  @Override
  public Conversation rename(String conversation, String name) {
    return client.conversation(conversation).rename(name);
  }

  @Override
  public void close() {
    client.close();
    if (own != null) {
      own.close();
    }
  }
}

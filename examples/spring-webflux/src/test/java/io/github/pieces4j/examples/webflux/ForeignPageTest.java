package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets a page attack a lasting server from a real browser: one of others, and one of this host. */
@Tag("any-jdk")
class ForeignPageTest {
  private static final String SECRET = "Nobody else's business";
  @TempDir private Path folder;
  private PiecesServer server;
  private PiecesClient client;
  private PageOfOthers page;
  private Conversation secret;

  @BeforeAll
  static void browserIsThere() {
    Browser.assumeInstalled(ForeignPageTest.class);
  }

  @BeforeEach
  void start() throws IOException {
    server = PiecesServer.lasting(folder.resolve("data"), ServerOptions.defaults().withPort(0));
    client = PiecesClient.create(server.url());
    secret = client.conversations().create(SECRET);
    page = PageOfOthers.serve();
  }

  @AfterEach
  void close() {
    page.close();
    client.close();
    server.close();
  }

  private String attackedFrom(String host) {
    URI attacking = page.at(host, server.url(), secret.id());
    try (Browser browser = Browser.open(attacking, folder.resolve("profile"))) {
      browser.await(it -> it.run("return window.attacked") != null, "the end of the attack");
      return (String) browser.run("return window.attacked");
    }
  }

  @Test
  void aPageOfOthersReadsAndChangesNothing() {
    String seen = attackedFrom("evil.example");
    assertThat(seen).doesNotContain(SECRET, secret.id(), "frame");
    assertThat(client.conversations().list()).containsExactly(secret);
    assertThat(client.connection().health()).startsWith("ok");
  }

  @Test
  void aPageOfThisHostDoesAllOfIt() {
    String seen = attackedFrom("localhost");
    assertThat(seen).contains(SECRET, "frame");
    assertThat(client.conversations().list())
        .extracting(Conversation::name)
        .contains("created by a page")
        .doesNotContain(SECRET);
  }
}

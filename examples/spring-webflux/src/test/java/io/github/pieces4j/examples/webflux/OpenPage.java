package io.github.pieces4j.examples.webflux;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Lets tests use the page as people do: in a real browser, with three conversations. */
abstract class OpenPage {
  @TempDir Path profiles;
  EmbeddedPiecesOs server;
  PiecesClient client;
  Example example;
  Browser browser;

  @BeforeEach
  final void open() {
    assumeTrue(
        Browser.program("chromium").isPresent() && Browser.program("chromedriver").isPresent(),
        "skipped: needs chromium and chromedriver; examples/spring-webflux/test-in-browser installs"
            + " them");
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
    example = Example.start(server.url());
    Samples.create(example.client()).block();
    browser = Browser.open(example.url(), profiles.resolve("one"));
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
    browser.awaitState("Live");
  }

  @AfterEach
  final void close() {
    for (AutoCloseable each : new AutoCloseable[] {browser, example, client, server}) {
      closeIfOpen(each);
    }
  }

  private static void closeIfOpen(AutoCloseable resource) {
    try {
      if (resource != null) {
        resource.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  final String id(String name) {
    return client.conversations().list().stream()
        .filter(conversation -> name.equals(conversation.name()))
        .map(Conversation::id)
        .findFirst()
        .orElseThrow();
  }

  final List<String> namesOnTheServer() {
    return client.conversations().list().stream().map(Conversation::name).toList();
  }

  final void awaitDialog(String dialog) {
    browser.await(page -> page.texts(dialog).size() == 1, dialog);
  }

  final void awaitMessages(int count) {
    browser.await(page -> page.texts("#messages li").size() == count, count + " messages");
  }
}

package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets tests use the page as people do: in a real browser, with three conversations.
 *
 * <p>The tests of a class share the processes; each begins with the same conversations in a new
 * tab.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("any-jdk")
abstract class OpenPage {
  @AutoClose EmbeddedPiecesOs server;
  @AutoClose PiecesClient client;
  @AutoClose Example example;
  @AutoClose Browser browser;

  @BeforeAll
  final void start(@TempDir Path profile) {
    Browser.assumeInstalled(getClass());
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
    example = Example.start(server.url());
    browser = Browser.open(example.url(), profile);
  }

  @BeforeEach
  final void open() {
    client.conversations().list().stream().forEach(it -> client.conversation(it.id()).delete());
    Samples.create(example.client()).block();
    browser.goInANewTab(example.url());
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
    browser.awaitState("Live");
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

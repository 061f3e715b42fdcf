package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Shows what is there and what changes. */
class PageTest extends OpenPage {
  private static final int PHONE = 360;

  @Test
  void whatChangesOnTheServerChangesOnThePageWithoutAReload() {
    browser.run("window.sameDocument = true");
    Conversation created = client.conversations().create("From elsewhere");
    browser.awaitNames(
        "From elsewhere", "Trains to the sea", "A name for a cat", "Reversing lists");
    client.conversations().update(created.withName("Renamed elsewhere"));
    browser.awaitNames(
        "Renamed elsewhere", "Trains to the sea", "A name for a cat", "Reversing lists");
    client.conversation(created.id()).delete();
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
    assertThat(browser.run("return window.sameDocument")).isEqualTo(true);
  }

  @Test
  void anOpenedConversationShowsItsMessagesAndNewOnes() throws IOException {
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(browser.focused()).startsWith("A name for a cat");
    browser.press(Keys.ENTER);
    awaitMessages(2);
    assertThat(browser.texts("#name")).containsExactly("A name for a cat");
    browser.picture("opened");

    client.messages().create(id("A name for a cat"), MessageRole.USER, "And a black one?");
    browser.await(
        () ->
            browser.texts("#messages li").stream().anyMatch(it -> it.endsWith("And a black one?")),
        "the new message");

    browser.press(Keys.ESCAPE);
    browser.await(() -> browser.texts("#name").isEmpty(), "no conversation");
    assertThat(browser.focused()).startsWith("A name for a cat");
  }

  @Test
  void messagesLookAsOnThePageOfTheTool() throws IOException {
    browser.click("#list a", "Reversing lists");
    awaitMessages(2);
    assertThat(browser.texts("#messages h3"))
        .satisfiesExactly(
            it -> assertThat(it).startsWith("You, "),
            it -> assertThat(it).startsWith("Assistant, "));
    assertThat(background(".user")).isNotEqualTo(background(".assistant"));
    assertThat(browser.texts("#messages strong code")).containsExactly("Collections.reverse(list)");
    assertThat(browser.texts("figure.code figcaption span")).containsExactly("java");
    assertThat(browser.texts("figure.code .hljs-keyword")).containsExactly("for");
    assertThat(browser.violations()).isEmpty();
    browser.picture("messages");
  }

  private Object background(String speaker) {
    return browser.run(
        "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor",
        speaker + " article");
  }

  @Test
  void searchingShowsWhatWasFoundInNamesAndMessages() {
    browser.press("/", "harbor");
    browser.awaitNames("Trains to the sea");
    assertThat(browser.texts("#found")).containsExactly("1 found");
    browser.press(Keys.ESCAPE);
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
  }

  @Test
  void whatWasFoundIsCountedAgainWhenItIsDeleted() {
    browser.press("/", "harbor");
    browser.await(() -> browser.texts("#found").contains("1 found"), "1 found");
    client.conversation(id("Trains to the sea")).delete();
    browser.await(() -> browser.texts("#found").contains("0 found"), "0 found");
  }

  @Test
  void whatThePageChangesItShowsWithoutBeingToldByTheStream() {
    browser.reloadAfter(
        """
        window.EventSource = class extends EventSource {
          addEventListener(name, listener) {
            const dropped = ["updated", "deleted", "message-changed"].includes(name);
            if (!dropped) super.addEventListener(name, listener);
          }
        };
        """);
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
    browser.press(Keys.F2);
    awaitDialog("#rename-dialog");
    browser.press("Trains to the lake", Keys.ENTER);
    browser.awaitNames("Trains to the lake", "A name for a cat", "Reversing lists");
    browser.await(() -> browser.texts("#name").contains("Trains to the lake"), "the new name");
    browser.press(Keys.DELETE);
    awaitDialog("#delete-dialog");
    browser.click("#delete-dialog [value=yes]");
    browser.awaitNames("A name for a cat", "Reversing lists");
  }

  @Test
  void twoBrowsersShareOneSocket(@TempDir Path profile) {
    long connections = connections();
    try (ExamplePage other = new ExamplePage(example.url(), profile)) {
      other.awaitState("Live");
      client.conversations().create("For both");
      for (ExamplePage each : List.of(browser, other)) {
        each.awaitNames("For both", "Trains to the sea", "A name for a cat", "Reversing lists");
      }
      assertThat(connections()).isEqualTo(connections).isPositive();
    }
  }

  private long connections() {
    return example.client().conversations().streamCounters().connections();
  }

  @Test
  void aPhoneShowsAllWithoutScrollingSideways() throws IOException {
    String longName = "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(4);
    Conversation conversation = client.conversations().create(longName);
    client.messages().create(conversation.id(), MessageRole.USER, longName + " " + longName);
    browser.phone(PHONE);
    browser.await(() -> browser.names().size() == 4, "four names");
    assertThat(width()).isEqualTo(PHONE);
    browser.picture("phone-list");
    browser.click("#list a");
    awaitMessages(1);
    assertThat(width()).isEqualTo(PHONE);
    assertThat(browser.texts("nav")).isEmpty();
    browser.picture("phone-opened");
    browser.click("#back");
    browser.await(() -> browser.names().size() == 4, "four names");
  }

  private int width() {
    return ((Number) browser.run("return document.documentElement.scrollWidth")).intValue();
  }

  @Test
  void whatAServerSendsIsTextAndNoMarkup() {
    client.conversations().create("<img src=x onerror='document.body.remove()'>");
    browser.awaitNames(
        "<img src=x onerror='document.body.remove()'>",
        "Trains to the sea",
        "A name for a cat",
        "Reversing lists");
  }
}

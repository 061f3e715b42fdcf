package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.QGPTConversationMessageRoleEnum;
import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Uses the page as people do, in a real browser. */
class PageTest {
  private static final int PHONE = 360;

  @TempDir private Path profiles;
  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private Example example;
  private Browser browser;

  @BeforeEach
  void open() {
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
  void close() {
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

  private String id(String name) {
    return client.conversations().list().stream()
        .filter(conversation -> name.equals(conversation.name()))
        .map(Conversation::id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> namesOnTheServer() {
    return client.conversations().list().stream().map(Conversation::name).toList();
  }

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
    browser.await(page -> page.texts("#messages li").size() == 2, "two messages");
    assertThat(browser.texts("#name")).containsExactly("A name for a cat");
    browser.keepScreenshot("opened");

    client
        .messages()
        .create(id("A name for a cat"), QGPTConversationMessageRoleEnum.USER, "And a black one?");
    browser.await(
        page -> page.texts("#messages li").stream().anyMatch(it -> it.endsWith("And a black one?")),
        "the new message");

    browser.press(Keys.ESCAPE);
    browser.await(page -> page.texts("#name").isEmpty(), "no conversation");
    assertThat(browser.focused()).startsWith("A name for a cat");
  }

  @Test
  void searchingShowsWhatWasFoundInNamesAndMessages() {
    browser.press("/", "harbour");
    browser.awaitNames("Trains to the sea");
    assertThat(browser.texts("#found")).containsExactly("1 found");
    browser.press(Keys.ESCAPE);
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
  }

  @Test
  void theKeyboardRenames() {
    browser.press(Keys.ARROW_DOWN, Keys.F2);
    browser.await(page -> page.texts("#rename-dialog").size() == 1, "the dialog");
    browser.press("Trains to the lake", Keys.ENTER);
    browser.awaitNames("Trains to the lake", "A name for a cat", "Reversing lists");
    assertThat(namesOnTheServer()).contains("Trains to the lake").hasSize(3);
    assertThat(browser.focused()).startsWith("Trains to the lake");
  }

  @Test
  void theKeyboardDeletesAfterAskingAndTheFocusMovesOn() {
    browser.press(Keys.ARROW_DOWN, Keys.DELETE);
    browser.await(page -> page.focused().equals("Cancel"), "the question");
    browser.press(Keys.ENTER);
    browser.await(page -> page.texts("#delete-dialog").isEmpty(), "no question");
    assertThat(namesOnTheServer()).hasSize(3);

    browser.press(Keys.DELETE);
    browser.await(page -> page.focused().equals("Cancel"), "the question");
    browser.pressWithShift(Keys.TAB);
    browser.press(Keys.ENTER);
    browser.awaitNames("A name for a cat", "Reversing lists");
    assertThat(namesOnTheServer()).containsExactlyInAnyOrder("A name for a cat", "Reversing lists");
    browser.await(page -> page.focused().startsWith("A name for a cat"), "the focus on the next");
  }

  @Test
  void twoBrowsersShareOneSocket() {
    try (Browser other = Browser.open(example.url(), profiles.resolve("other"))) {
      other.awaitState("Live");
      client.conversations().create("For both");
      for (Browser each : List.of(browser, other)) {
        each.awaitNames("For both", "Trains to the sea", "A name for a cat", "Reversing lists");
      }
      assertThat(example.client().conversations().streamCounters().connections()).isEqualTo(1);
    }
  }

  @Test
  void aRestartedServerIsFoundAgain() {
    int port = server.port();
    server.close();
    browser.awaitState("Pieces OS does not answer; trying again");
    server = EmbeddedPiecesOs.start(port);
    client.conversations().create("After the restart");
    browser.awaitState("Live");
    browser.awaitNames("After the restart");
  }

  @Test
  void aPhoneShowsAllWithoutScrollingSideways() throws IOException {
    String longName = "Donaudampfschifffahrtsgesellschaftskapitänsmütze".repeat(4);
    Conversation conversation = client.conversations().create(longName);
    client
        .messages()
        .create(conversation.id(), QGPTConversationMessageRoleEnum.USER, longName + " " + longName);
    browser.narrow(PHONE);
    browser.await(page -> page.names().size() == 4, "four names");
    assertThat(width()).isEqualTo(PHONE);
    browser.keepScreenshot("phone-list");
    browser.click("#list a");
    browser.await(page -> page.texts("#messages li").size() == 1, "the message");
    assertThat(width()).isEqualTo(PHONE);
    assertThat(browser.texts("nav")).isEmpty();
    browser.keepScreenshot("phone-opened");
    browser.click("#back");
    browser.await(page -> page.names().size() == 4, "four names");
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

  @Test
  @SuppressWarnings("unchecked") // The browser's protocol is JSON.
  void whatCanBeUsedHasANameForScreenReaders() {
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await(page -> page.texts("#messages li").size() == 2, "two messages");
    Set<String> usable = Set.of("link", "button", "searchbox", "textbox", "dialog", "navigation");
    List<Map<String, Object>> nodes =
        (List<Map<String, Object>>) browser.devTools("Accessibility.getFullAXTree").get("nodes");
    List<Map<String, Object>> controls =
        nodes.stream().filter(node -> usable.contains(value(node, "role"))).toList();
    assertThat(controls).hasSizeGreaterThan(5);
    assertThat(controls).allSatisfy(node -> assertThat(value(node, "name")).isNotBlank());
  }

  @SuppressWarnings("unchecked")
  private static String value(Map<String, Object> node, String property) {
    Map<String, Object> value = (Map<String, Object>) node.getOrDefault(property, Map.of());
    return String.valueOf(value.getOrDefault("value", ""));
  }
}

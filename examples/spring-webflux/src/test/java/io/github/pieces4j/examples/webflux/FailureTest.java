package io.github.pieces4j.examples.webflux;

import static io.github.pieces4j.testkit.ScriptedAnswer.json;
import static io.github.pieces4j.testkit.ScriptedAnswer.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Tells what fails, and goes on as soon as it works again. */
class FailureTest extends OpenPage {
  private static final String GONE = "The conversation is gone.";
  private static final String SILENT = "The server of this page does not answer.";

  private void failNextReading() {
    browser.run(
        """
        const works = fetch;
        window.fetch = () => { window.fetch = works; return Promise.reject(); };
        """);
  }

  @Test
  void aRowThatCouldNotBeOpenedOpensWhenItIsClickedAgain() {
    failNextReading();
    browser.click("#list a");
    browser.awaitProblem(SILENT);
    assertThat(browser.texts("#name")).isEmpty();
    browser.click("#list a");
    awaitMessages(2);
    browser.awaitProblem("");
  }

  @Test
  void whatIsReadStaysWhenItCannotBeReadAgain() {
    browser.click("#list a");
    awaitMessages(2);
    failNextReading();
    browser.click("#list a");
    browser.awaitProblem(SILENT);
    assertThat(browser.texts("#messages li")).hasSize(2);
    browser.click("#list a");
    browser.awaitProblem("");
  }

  @Test
  void whatIsReadIsClosedWhenItIsMissingInTheNextList() {
    browser.reloadAfter(
        """
        window.EventSource = class extends EventSource {
          constructor(url) { super(url); window.source = this; }
          addEventListener(name, listener) {
            if (name !== "deleted") super.addEventListener(name, listener);
          }
        };
        """);
    browser.awaitState("Live");
    browser.click("#list a");
    awaitMessages(2);
    client.conversation(id("Trains to the sea")).delete();
    browser.run("window.source.onerror()");
    browser.await(() -> browser.texts("#name").isEmpty(), "no conversation");
    browser.awaitProblem(GONE);
  }

  @Test
  void anAddressThatNamesNoConversationIsToldOfFromTheStart() {
    browser.goInANewTab(example.url().resolve("#unknown"));
    browser.awaitProblem(GONE);
    assertThat(browser.run("return location.hash")).isEqualTo("#unknown");
  }

  @Test
  void aSearchThatSucceedsEndsTheProblemOfTheOneBefore() {
    browser.run("window.kept = fetch; window.fetch = () => Promise.reject()");
    browser.press("/", "harbor");
    browser.awaitProblem(SILENT);
    browser.run("window.fetch = window.kept");
    browser.press(Keys.BACK_SPACE);
    browser.awaitNames("Trains to the sea");
    browser.awaitProblem("");
  }

  @Test
  void anAddressThatNamesNoConversationIsSaidTo() {
    browser.run("location.hash = '#%zz'");
    browser.awaitProblem(GONE);
  }

  @Test
  void aRestartedServerIsFoundAgain() {
    int port = server.port();
    server.close();
    browser.awaitState("Not connected to Pieces OS; trying again");
    server = EmbeddedPiecesOs.start(port);
    client.conversations().create("After the restart");
    browser.awaitState("Live");
    browser.awaitNames("After the restart");
  }

  @Test
  void whatFailsIsShownUntilItWorks() {
    String list = "/conversations";
    try (ScriptedSocketServer broken = ScriptedSocketServer.following(SocketScript.opening());
        Example other = Example.start(broken.answer(list, text(500, "It is locked.")).url())) {
      browser.go(other.url());
      browser.await(() -> browser.texts("#problem").toString().contains("It is locked."), "locked");
      broken.answer(list, json("{\"iterable\":[]}"));
      browser.awaitProblem("");
      browser.awaitState("Live");
    }
  }
}

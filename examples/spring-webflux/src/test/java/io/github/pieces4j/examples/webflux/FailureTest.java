package io.github.pieces4j.examples.webflux;

import static io.github.pieces4j.testkit.ScriptedAnswer.json;
import static io.github.pieces4j.testkit.ScriptedAnswer.text;

import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Tells what fails, and goes on as soon as it works again. */
class FailureTest extends OpenPage {
  private static final String GONE = "The conversation is gone.";
  private static final String SILENT = "The server of this page does not answer.";

  @Test
  void aSearchThatSucceedsEndsTheProblemOfTheOneBefore() {
    browser.run("window.kept = fetch; window.fetch = () => Promise.reject()");
    browser.press("/", "harbour");
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
      browser.await(page -> page.texts("#problem").toString().contains("It is locked."), "locked");
      broken.answer(list, json("{\"iterable\":[]}"));
      browser.awaitProblem("");
      browser.awaitState("Live");
    }
  }
}

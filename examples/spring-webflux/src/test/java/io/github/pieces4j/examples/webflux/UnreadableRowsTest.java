package io.github.pieces4j.examples.webflux;

import static io.github.pieces4j.testkit.ScriptedAnswer.json;

import io.github.pieces4j.testkit.fault.BrokenConversations;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One conversation is out of contract, and the page shows the others. */
@Tag("any-jdk")
class UnreadableRowsTest {
  @Test
  void whatCannotBeReadIsNamedBesideTheList(@TempDir Path profile) {
    Browser.assumeInstalled(UnreadableRowsTest.class);
    String list = "{\"iterable\":[%s,%s]}";
    String json =
        list.formatted(BrokenConversations.whole("whole"), BrokenConversations.broken().get(0));
    try (ScriptedSocketServer broken = ScriptedSocketServer.following(SocketScript.opening());
        Example example = Example.start(broken.answer("/conversations", json(json)).url());
        Browser browser = Browser.open(example.url(), profile)) {
      browser.go(example.url());
      browser.awaitNames("A conversation");
      browser.awaitProblem(
          "Conversations that cannot be read: 1\n"
              + "element 1 (broken-0): at $.created:"
              + " expected a value, for it is required, found nothing or null");
    }
  }
}

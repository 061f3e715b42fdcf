package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.model.Conversation;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Shows what was asked for on a slow server, though changes never pause. */
class SteadyChangesTest extends OpenPage {
  private ScheduledExecutorService changes;

  @BeforeEach
  void change() {
    browser.run(
        """
        const soon = fetch;
        window.fetch = async (...call) => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          return soon(...call);
        };
        """);
    Conversation changing = client.conversation(id("Trains to the sea")).get();
    changes = Executors.newSingleThreadScheduledExecutor();
    changes.scheduleWithFixedDelay(
        () -> client.conversations().update(changing), 0, 50, TimeUnit.MILLISECONDS);
  }

  @AfterEach
  void stop() throws InterruptedException {
    changes.shutdownNow();
    changes.awaitTermination(10, TimeUnit.SECONDS);
  }

  @Test
  void aConversationIsShown() {
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
  }

  @Test
  void whatWasFoundIsShown() {
    browser.press("/", "harbor");
    browser.awaitNames("Trains to the sea");
  }
}

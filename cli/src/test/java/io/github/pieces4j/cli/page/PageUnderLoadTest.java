package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.browser.Browser;
import io.github.pieces4j.cli.mcp.LongConversation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shows much on the page, and shows it on when the server was gone. */
@Tag("any-jdk")
@Timeout(240)
class PageUnderLoadTest {
  private static final int MOST_SHOWN = 400;
  @AutoClose private final ServedPage served = new ServedPage();
  @TempDir private Path profile;

  @Test
  void aThreadOfTenThousandMessagesIsReadWhereSomebodyLooks() {
    Conversation counting = LongConversation.create(served.client, LongConversation.MESSAGES);
    Browser page = served.open(profile, "");
    page.run(
        """
        window.longest = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((task) => {
          longest = Math.max(longest, task.duration);
        })).observe({ type: "longtask" });
        """);
    page.awaitText("#list strong", "Counting");
    page.run("location.hash = arguments[0]", "#/" + counting.id());
    page.awaitText("#about", "10000 messages");
    page.awaitText("#messages", "Number 1\n");
    assertThat(shown(page)).isLessThan(MOST_SHOWN);
    page.click("#last");
    page.awaitText(".message:last-child", "Number 10000");
    assertThat(shown(page)).isLessThan(MOST_SHOWN);
    served.client.conversation(counting.id()).say(MessageRole.USER, "And done");
    page.await(() -> inView(page, "And done"), "the end is followed");
    page.click("#first");
    page.await(() -> inView(page, "Number 1"), "the beginning");
    page.run(
        "document.getElementById('thread').scrollTop = document.getElementById('thread').scrollHeight / 2");
    page.await(() -> inViewLike(page, "Number [456]\\d\\d\\d"), "the middle");
    page.fill("#words", "Number 7777");
    page.awaitText("#list li li a", "Number 7777");
    page.click("#list li li a");
    page.await(() -> inView(page, "Number 7777"), "what was found");
    assertThat(shown(page)).isLessThan(2 * MOST_SHOWN);
    System.out.println("longest task in ms: " + page.run("return longest"));
    assertThat(page.errors()).isEmpty();
  }

  private static long shown(Browser page) {
    return (Long) page.run("return document.querySelectorAll('.message').length");
  }

  private static boolean inView(Browser page, String text) {
    return inViewLike(page, "^" + text + "$");
  }

  private static boolean inViewLike(Browser page, String pattern) {
    return (Boolean)
        page.run(
            """
            return [...document.querySelectorAll(".message .text")].some((it) => {
              const { top, bottom } = it.getBoundingClientRect();
              return bottom > 0 && top < innerHeight && new RegExp(arguments[0]).test(it.textContent.trim());
            });
            """,
            pattern);
  }

  @Test
  void aListGrowsAsSomebodyScrolls() {
    for (int number = 1; number <= 500; number++) {
      served.client.conversations().create("Conversation " + number);
    }
    Browser page = served.open(profile, "");
    page.reloadAfter(
        """
        window.made = 0;
        const create = Document.prototype.createElement;
        Document.prototype.createElement = function (name) {
          made += name === "a" ? 1 : 0;
          return create.call(this, name);
        };
        """);
    page.awaitText("#list strong", "Conversation 500");
    assertThat(rows(page)).isLessThan(500);
    page.await(
        () -> {
          page.run("document.querySelector('nav').scrollTop = 1e9");
          return rows(page) == 500;
        },
        "all rows");
    page.run("document.querySelector('nav').scrollTop = 1e9");
    page.awaitText("#list", "Conversation 1\n");
    long made = (Long) page.run("return made");
    assertThat(made).as("rows are made once, but for those that came first").isLessThan(900);
    served.client.conversations().create("One more");
    page.awaitText("#list", "One more");
    assertThat((Long) page.run("return made")).as("the others stay").isLessThan(made + 10);
  }

  @Test
  void theNewestAreShownBeforeAllHaveArrived() {
    for (int number = 1; number <= 500; number++) {
      served.client.conversations().create("Conversation " + number + " },{ of many");
    }
    Browser page = served.open(profile, "");
    page.reloadAfter(
        """
        const ask = window.fetch;
        window.fetch = async (path, options) => {
          const answer = await ask(path, options);
          if (path !== "conversations/outline") return answer;
          const bytes = new Uint8Array(await answer.arrayBuffer());
          const half = new ReadableStream({
            start(sink) {
              sink.enqueue(bytes.slice(0, bytes.length * 3 / 4));
              window.finish = () => { sink.enqueue(bytes.slice(bytes.length * 3 / 4)); sink.close(); };
            },
          });
          return new Response(half);
        };
        """);
    page.awaitText("#list strong", "Conversation 500 },{ of many");
    assertThat(page.run("return document.getElementById('more').hidden")).isEqualTo(false);
    page.run("finish()");
    page.await(
        () -> {
          page.run("document.querySelector('nav').scrollTop = 1e9");
          return rows(page) == 500;
        },
        "all rows");
  }

  private static long rows(Browser page) {
    return (Long) page.run("return document.querySelectorAll('#list a').length");
  }

  @Test
  void itIsLiveAgainWhenTheServerIs() {
    served.conversation("Before");
    Browser page = served.open(profile, "");
    page.awaitText("#list strong", "Before");
    served.end();
    page.awaitText("#state", "does not answer");
    served.begin();
    page.awaitText("#state", "Live");
    page.await(() -> page.texts("#list strong").isEmpty(), "the list of the new server");
    served.conversation("After");
    page.awaitText("#list strong", "After");
  }
}

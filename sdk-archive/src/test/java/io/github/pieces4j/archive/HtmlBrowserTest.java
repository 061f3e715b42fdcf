package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Reads a history as people do who have nothing but a browser. */
@Tag("any-jdk")
@Timeout(120)
class HtmlBrowserTest {
  @TempDir private Path folder;

  private HistoryPage open(FinishedExport export) throws Exception {
    return HistoryPage.open(export.writeHtml(), folder.resolve("profile"));
  }

  private FinishedExport export() throws Exception {
    return FinishedExport.in(folder.resolve("export"));
  }

  private HistoryPage openShort() throws Exception {
    return open(
        export()
            .addConversation("a", "Reversing a list", "2026-01-30T09:00:00Z")
            .addMessage("a1", "a", "USER", "2026-01-30T09:00:00Z", "How do I reverse a list?")
            .addMessage(
                "a2",
                "a",
                "ASSISTANT",
                "2026-01-30T09:00:05Z",
                "Use `Collections.reverse`:\n\n```java\nCollections.reverse(list);\n```\n\n"
                    + "| Way | Copies |\n| --- | --- |\n| `reversed()` | no |\n")
            .add(
                ExportedKind.ANNOTATION,
                "{\"id\":\"n\",\"type\":\"SUMMARY\",\"text\":\"# Lists\\nHow to turn them around.\","
                    + "\"conversations\":{\"iterable\":[{\"id\":\"a\"}]}}")
            .add(
                ExportedKind.ASSET,
                "{\"id\":\"asset of a\",\"name\":\"Reverse.java\",\"original\":{\"fragment\":"
                    + "{\"string\":{\"raw\":\"class <Reverse> {}\"}}}}")
            .addConversation("b", "Caf\u00e9 in Z\u00fcrich", "2026-02-01T08:00:00Z")
            .addMessage("b1", "b", "USER", "2026-02-01T08:00:00Z", "Where is the best caf\u00e9?")
            .addMessage("b2", "b", "ASSISTANT", "2026-02-01T08:00:09Z", "Near the lake, on a list.")
            .add(
                ExportedKind.TAG,
                "{\"id\":\"t\",\"text\":\"travel\",\"conversations\":{\"iterable\":[{\"id\":\"a\"},{\"id\":\"b\"}]}}")
            .addConversation("c", "", "no time")
            .addMessage("d1", "gone", "USER", "2025-01-01T00:00:00Z", "Nobody's words"));
  }

  @Test
  void theListIsByDayAndByNameAndByMonth() throws Exception {
    try (HistoryPage page = openShort()) {
      page.awaitNames(
          "Caf\u00e9 in Z\u00fcrich",
          "Reversing a list",
          "Untitled conversation",
          "Messages without a conversation");
      assertThat(page.texts("#list h2"))
          .containsExactly(
              "Sunday, February 1, 2026", "Friday, January 30, 2026", "Without a time");

      page.choose("#order", "By name");
      page.awaitNames(
          "Caf\u00e9 in Z\u00fcrich",
          "Messages without a conversation",
          "Reversing a list",
          "Untitled conversation");
      assertThat(page.texts("#list h2")).containsExactly("C", "M", "R", "U");

      page.choose("#month", "January 2026 (1)");
      page.awaitNames("Reversing a list");
      page.awaitState("1 conversation");
    }
  }

  @Test
  void aConversationIsShownWithAllThatBelongsToIt() throws Exception {
    try (HistoryPage page = openShort()) {
      page.openConversation("Reversing a list");

      assertThat(page.texts("#conversation section > h2"))
          .satisfiesExactly(
              it -> assertThat(it).isEqualTo("Attached: Reverse.java"),
              it -> assertThat(it).startsWith("User, Jan 30, 2026, 9:00"),
              it -> assertThat(it).startsWith("Assistant, Jan 30, 2026, 9:00"),
              it -> assertThat(it).isEqualTo("Annotation summary"),
              it -> assertThat(it).isEqualTo("Related"));
      assertThat(page.texts("#conversation pre"))
          .containsExactly("class <Reverse> {}", "Collections.reverse(list);");
      assertThat(page.texts("#conversation td")).containsExactly("reversed()", "no");
      assertThat(page.texts("#conversation section h3")).containsExactly("Lists");
      assertThat(page.run("return document.title")).isEqualTo("Reversing a list \u2013 History");

      page.reload();
      page.await(it -> it.texts("#conversation h1").contains("Reversing a list"), "the same one");
      assertThat(page.texts("#conversation .related li"))
          .containsExactly("Tag travel: Caf\u00e9 in Z\u00fcrich");
      page.click("#conversation .related a");
      page.await(
          it -> it.texts("#conversation h1").contains("Caf\u00e9 in Z\u00fcrich"), "the other");
      page.goBack();
      page.openConversation("Messages without a conversation");
      assertThat(page.texts("#conversation section p")).containsExactly("Nobody's words");
      page.goBack();
      page.await(it -> it.texts("#conversation h1").contains("Reversing a list"), "the one before");
    }
  }

  @Test
  void aSearchFindsWordsInAllTextsAsTheyAreTyped() throws Exception {
    try (HistoryPage page = openShort()) {
      page.search("CAFE");
      page.awaitNames("Caf\u00e9 in Z\u00fcrich");
      page.awaitState("1 of 4 conversations");
      assertThat(page.texts("#list mark")).containsExactly("Caf\u00e9", "caf\u00e9");

      page.search("list");
      page.awaitNames("Caf\u00e9 in Z\u00fcrich", "Reversing a list");
      page.press(" lake");
      page.awaitNames("Caf\u00e9 in Z\u00fcrich");
      page.search("\"reverse a list\"");
      page.awaitNames("Reversing a list");
      page.search("turn around");
      page.awaitNames("Reversing a list");
      page.search("class <reverse>");
      page.awaitNames("Reversing a list");
      page.search("not there");
      page.awaitState("0 of 4 conversations");
      page.press(Keys.ESCAPE);
      page.awaitState("4 conversations");

      page.search("collections.reverse(");
      page.awaitNames("Reversing a list");
      page.openConversation("Reversing a list");
      assertThat(page.texts("#conversation mark")).containsExactly("Collections.reverse(");
    }
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    try (HistoryPage page = openShort()) {
      page.awaitState("4 conversations");
      page.press("list");
      page.awaitNames("Caf\u00e9 in Z\u00fcrich", "Reversing a list");
      page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      assertThat(page.focused()).startsWith("Reversing a list");
      page.press(Keys.ENTER);
      page.await(it -> it.texts("#conversation h1").contains("Reversing a list"), "the page");
      assertThat(page.run("return document.activeElement.id")).isEqualTo("page");

      page.press(Keys.ESCAPE);
      page.await(it -> it.texts("#conversation h1").isEmpty(), "the list alone");
      assertThat(page.focused()).startsWith("Reversing a list");
      page.press(Keys.ARROW_UP, Keys.ARROW_UP);
      assertThat(page.run("return document.activeElement.id")).isEqualTo("search");
      page.press(Keys.ESCAPE);
      page.awaitState("4 conversations");
      page.click("#page");
      page.press("/", "lake");
      page.awaitNames("Caf\u00e9 in Z\u00fcrich");
    }
  }

  @Test
  void aPhoneShowsTheListOrAConversation() throws Exception {
    try (HistoryPage page = openShort()) {
      page.makePhone();
      page.reload();
      page.awaitState("4 conversations");
      assertThat(page.texts("#page")).isEmpty();

      page.openConversation("Reversing a list");
      assertThat(page.run("return document.documentElement.scrollWidth")).isEqualTo(390L);
      assertThat(page.run("return document.getElementById('page').getBoundingClientRect().width"))
          .isEqualTo(390L);
      page.keepPicture("history-phone");
      page.click(".back");
      page.await(it -> it.texts("#page").isEmpty(), "the list alone");
      assertThat(page.names()).hasSize(4);
    }
  }

  @Test
  void colorsAreThoseOfTheSystem() throws Exception {
    String color = "return getComputedStyle(document.body).backgroundColor";
    try (HistoryPage page = openShort()) {
      assertThat(page.run(color)).isEqualTo("rgb(255, 255, 255)");
      page.preferDark();
      assertThat(page.run(color)).isEqualTo("rgb(23, 24, 22)");
      page.openConversation("Reversing a list");
      page.keepPicture("history-dark");
    }
  }

  @Test
  void tenThousandConversationsCanBeUsed() throws Exception {
    try (HistoryPage page = open(LongHistory.addTo(export(), 10_000))) {
      page.awaitState("10,000 conversations");
      long readMillis = (long) page.run("return Math.round(performance.now())");
      assertThat(page.names()).as("no more than somebody sees").hasSizeLessThan(200);
      page.run(
          "window.longest = 0; new PerformanceObserver(list => list.getEntries().forEach("
              + "it => longest = Math.max(longest, it.duration))).observe({entryTypes:['longtask']});"
              + "window.begun = performance.now()");

      page.search("needle 7777");
      page.awaitState("1 of 10,000 conversations");
      long searchMillis = (long) page.run("return Math.round(performance.now() - begun)");
      assertThat(page.names()).containsExactly("Question 7777 about streams");
      page.openConversation("Question 7777 about streams");
      page.search("a word that all have");
      page.awaitState("10,000 of 10,000 conversations");
      page.run("list.scrollTop = list.scrollHeight");
      page.await(it -> (long) it.run("return list.children.length") > 100, "more of the list");
      page.search("backpressure");
      page.await(it -> it.texts("#state").get(0).matches("[\\d,]+ of 10,000 .*"), "the end");
      page.openConversation(page.names().get(1));
      page.keepPicture("history");
      long longest = ((Number) page.run("return Math.round(longest)")).longValue();

      System.out.printf(
          "10,000 conversations: read in %,d ms, searched in %,d ms, busy for %,d ms at most%n",
          readMillis, searchMillis, longest);
    }
  }

  @Test
  void nothingOfAHostileHistoryRunsOrLoads() throws Exception {
    try (HostileTexts texts = new HostileTexts();
        HistoryPage page = open(texts.addTo(export()))) {
      page.awaitState(texts.count() + " conversations");
      List<String> names = page.names();
      assertThat(names).hasSize(texts.count());
      for (int place = 0; place < names.size(); place++) {
        page.run("list.querySelectorAll('a')[" + place + "].click()");
        page.await(it -> !it.texts("#conversation section").isEmpty(), "a conversation");
        assertThat(
                page.run(
                    "return conversation.querySelectorAll('img,iframe,script,style,svg,"
                        + "object,embed,form,input,meta,link,base,video,[onclick],[onerror],[style]').length"))
            .isEqualTo(0L);
        assertThat(
                page.run(
                    "return [...document.querySelectorAll('#conversation a[href]:not(.back)')]"
                        + ".every(it => /^(https?|mailto):/.test(it.href))"))
            .isEqualTo(true);
      }
      page.search("onerror");
      page.await(it -> it.texts("#state").get(0).matches("\\d+ of \\d+ .*"), "the end");

      assertThat(page.run("return typeof window.hacked")).isEqualTo("undefined");
      assertThat(page.texts("#list mark")).isNotEmpty();
      assertThat(page.requests()).noneMatch(url -> url.matches("(https?|wss?|ftp):.*"));
      assertThat(page.complaints()).isEmpty();
      assertThat(texts.requests()).isEmpty();
    }
  }
}

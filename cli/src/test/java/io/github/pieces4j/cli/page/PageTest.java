package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Reads conversations on the page as somebody does, in a real browser. */
@Tag("any-jdk")
@Timeout(180)
class PageTest {
  private static final String NAMES = "#list strong";
  @TempDir private Path profile;
  private ServedPage served;
  private Conversation lists;

  @BeforeAll
  static void requireBrowser() {
    PageBrowser.assumeInstalled();
  }

  @BeforeEach
  void serve() {
    served = new ServedPage();
    lists = served.someHistory();
  }

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void conversationsAreListedByDayAndByName() throws Exception {
    PageBrowser page = served.open(profile, "");
    page.awaitText(NAMES, "Porto");
    assertThat(page.texts("#list h2")).containsExactly("Today");
    assertThat(page.texts(NAMES))
        .containsExactly(
            "Reversing lists", "Regular expressions", "Weekend in Porto", "Naming things");
    assertThat(page.text("#list a")).contains("4 messages");
    page.click("[data-order=name]");
    assertThat(page.texts("#list h2")).containsExactly("N", "R", "W");
    assertThat(page.texts(NAMES))
        .containsExactly(
            "Naming things", "Regular expressions", "Reversing lists", "Weekend in Porto");
    assertThat(page.violations()).isEmpty();
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void aThreadShowsWhoSpeaksAndMarkdownAndCodeWithItsLanguage() throws Exception {
    PageBrowser page = served.open(profile, "#/" + lists.id());
    page.awaitText("#messages", "implements List");
    assertThat(page.texts("#messages h3")).hasSize(4).first().asString().startsWith("You");
    assertThat(
            page.run(
                "return getComputedStyle(document.querySelector('.user article')).backgroundColor"))
        .isNotEqualTo(
            page.run(
                "return getComputedStyle(document.querySelector('.assistant article')).backgroundColor"));
    assertThat(page.texts("figure.code figcaption span")).containsExactly("java");
    assertThat(page.texts("figure.code .hljs-keyword")).contains("static", "return");
    assertThat(page.texts("#messages td.right")).containsExactly("O(n)", "O(1)");
    assertThat(page.texts("#messages strong code")).containsExactly("Collections.reverse");
    assertThat(
            page.run("return getComputedStyle(document.querySelector('.text ol')).listStyleType"))
        .isEqualTo("decimal");
    assertThat(page.violations()).isEmpty();
    page.picture("wide");
    page.click("#theme");
    assertThat(page.violations()).isEmpty();
    page.picture("dark");
    page.click("#theme");
    page.phone(390);
    assertThat(page.texts("nav")).isEmpty();
    assertThat(page.violations()).isEmpty();
    assertThat((Boolean) page.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    page.picture("phone");
    page.click("#back");
    page.awaitText(NAMES, "Porto");
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void whatIsTypedIsFoundAndMarkedInItsLineAndInTheThread() throws Exception {
    PageBrowser page = served.open(profile, "");
    page.awaitText(NAMES, "Porto");
    page.press("/");
    page.press("revers");
    page.awaitText("#found", "1 conversation found");
    assertThat(page.texts("#list mark")).contains("Revers", "revers");
    assertThat(page.text("#list li li a"))
        .contains("How do I reverse a list in Java", "Collections.reverse");
    page.run(
        """
        [...document.querySelectorAll("#list li li a")]
            .find((it) => it.textContent.includes("How do I")).click();
        """);
    page.awaitText(".message.target", "How do I reverse a list");
    assertThat((Long) page.run("return CSS.highlights.get('found').size")).isGreaterThan(3);
    assertThat(page.violations()).isEmpty();
    page.picture("search");
    page.search("nothing has this");
    page.awaitText("#found", "Nothing found");
    page.press(Keys.ESCAPE);
    page.awaitText(NAMES, "Porto");
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void severalWordsMayStandInDifferentMessagesAndQuotedOnesStandTogether() {
    PageBrowser page = served.open(profile, "");
    page.search("Porto bridge days");
    page.awaitText("#found", "1 conversation found");
    assertThat(page.texts(NAMES)).containsExactly("Weekend in Porto");
    page.search("\"cross the bridge\"");
    page.awaitText("#list mark", "cross the bridge");
    page.search("\"the cross bridge\"");
    page.awaitText("#found", "Nothing found");
    page.search("\\b [a-z");
    page.awaitText("#found", "Nothing found");
    page.search("\\b");
    page.awaitText("#list mark", "\\b");
  }

  @Test
  void changesShowWithoutALoad() {
    PageBrowser page = served.open(profile, "#/" + lists.id());
    page.awaitText("#messages", "implements List");
    page.run("window.marked = document.querySelector('.message')");
    var conversation = served.client.conversation(lists.id());
    conversation.say(MessageRole.USER, "One more thing");
    page.awaitText("#messages", "One more thing");
    page.awaitText("#about", "5 messages");
    assertThat((Boolean) page.run("return window.marked.isConnected")).isTrue();
    conversation.rename("Reversing anything");
    page.awaitText("#name", "Reversing anything");
    page.awaitText(NAMES, "Reversing anything");
    served.client.message(conversation.messages().iterable().get(0).id()).delete();
    page.await(() -> page.texts("#messages h3").size() == 4, "four messages");
    Conversation other = served.conversation("Another one");
    page.awaitText(NAMES, "Another one");
    served.client.conversation(other.id()).delete();
    page.await(() -> !page.text(NAMES).contains("Another one"), "no other");
    conversation.delete();
    page.awaitText("#nothing", "Choose a conversation");
    page.await(() -> page.texts(NAMES).size() == 3, "three conversations");
  }

  @Test
  void theKeyboardIsEnough() {
    PageBrowser page = served.open(profile, "");
    page.awaitText(NAMES, "Porto");
    page.press(Keys.ARROW_DOWN);
    assertThat(page.focused().getText()).startsWith("Reversing lists");
    page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(page.focused().getText()).startsWith("Weekend in Porto");
    page.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ENTER);
    page.awaitText("#messages", "implements List");
    page.await(() -> page.focused().getText().equals("Reversing lists"), "focus on the name");
    page.press("j");
    page.await(() -> page.focused().getText().startsWith("You"), "focus on the first message");
    page.press("j");
    page.await(() -> page.focused().getText().startsWith("Assistant"), "focus on the second");
    page.press("k");
    page.await(() -> page.focused().getText().contains("How do I reverse"), "focus on the first");
    page.press(Keys.ESCAPE);
    page.awaitText("#nothing", "Choose");
    assertThat(page.focused().getText()).startsWith("Reversing lists");
    page.press("/", "porto", Keys.ENTER);
    page.awaitText("#found", "1 conversation found");
    page.press(Keys.ENTER);
    page.await(() -> page.focused().getText().startsWith("Weekend"), "focus on what was found");
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void anAddressThatLeadsNowhereIsTold() {
    PageBrowser page = served.open(profile, "#/no-such-conversation");
    page.awaitText("#problem", "no-such-conversation");
    page.awaitText(NAMES, "Porto");
    assertThat(page.texts("#nothing")).hasSize(1);
  }

  @Test
  void copyButtonsCopyWhatWasWritten() {
    PageBrowser page = served.open(profile, "#/" + lists.id());
    page.awaitText("#messages", "implements List");
    page.run(
        "window.copied = []; navigator.clipboard.writeText = async (it) => { copied.push(it); }");
    page.click(".assistant > article > header .copy");
    page.click("figcaption .copy");
    page.awaitText("figcaption .copy", "Copied");
    @SuppressWarnings("unchecked") // The script returns texts.
    List<String> copied = (List<String>) page.run("return window.copied");
    assertThat(copied.get(0)).isEqualTo(ServedPage.CODE);
    assertThat(copied.get(1)).startsWith("static <T> List<T> reversed").endsWith("}\n");
  }
}

package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.MessageRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Reads an opened conversation while it changes, with eyes or a screen reader. */
class ReadingTest extends OpenPage {
  private void openTheFirst() {
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
  }

  @Test
  void aNewMessageLeavesWhatIsSelected() {
    openTheFirst();
    browser.run("getSelection().selectAllChildren(document.querySelector('#messages li'))");
    Object selected = browser.run("return getSelection().toString()");
    assertThat(selected.toString()).contains("Which train takes us to the sea");
    client.messages().create(id("Trains to the sea"), MessageRole.USER, "And back?");
    awaitMessages(3);
    assertThat(browser.run("return getSelection().toString()")).isEqualTo(selected);
    assertThat(browser.texts("#messages li").get(2)).endsWith("And back?");
  }

  @Test
  void theTitleOfTheDocumentNamesTheOpenedConversation() {
    openTheFirst();
    assertThat(browser.run("return document.title")).isEqualTo("Trains to the sea - Conversations");
    browser.press(Keys.ESCAPE);
    browser.await(page -> page.texts("#name").isEmpty(), "no conversation");
    assertThat(browser.run("return document.title")).isEqualTo("Conversations");
  }

  @Test
  void whatCanBeUsedHasANameForScreenReaders() {
    openTheFirst();
    Set<String> usable = Set.of("link", "button", "searchbox", "textbox", "dialog", "navigation");
    List<Map<String, Object>> controls =
        accessible().stream().filter(node -> usable.contains(value(node, "role"))).toList();
    assertThat(controls).hasSizeGreaterThan(5);
    assertThat(controls).allSatisfy(node -> assertThat(value(node, "name")).isNotBlank());
  }

  @Test
  void screenReadersKnowWhereNewsAppearsBeforeItDoes() {
    openTheFirst();
    assertThat(accessible())
        .extracting(node -> value(node, "role"))
        .contains("log", "alert")
        .satisfies(roles -> assertThat(roles).filteredOn("status"::equals).hasSize(2));
  }

  @SuppressWarnings("unchecked") // The browser's protocol is JSON.
  private List<Map<String, Object>> accessible() {
    List<Map<String, Object>> nodes =
        (List<Map<String, Object>>) browser.devTools("Accessibility.getFullAXTree").get("nodes");
    return nodes.stream().filter(node -> node.get("ignored").equals(false)).toList();
  }

  @SuppressWarnings("unchecked") // The browser's protocol is JSON.
  private static String value(Map<String, Object> node, String property) {
    Map<String, Object> value = (Map<String, Object>) node.getOrDefault(property, Map.of());
    return String.valueOf(value.getOrDefault("value", ""));
  }
}

package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Needs no mouse, and always knows where the focus is. */
class KeyboardTest extends OpenPage {
  private void confirmDeletion() {
    browser.await(() -> browser.focused().equals("Cancel"), "the question");
    browser.pressWith(Keys.SHIFT, Keys.TAB);
    browser.press(Keys.ENTER);
  }

  private void awaitFocus(String text) {
    browser.await(() -> browser.focused().startsWith(text), "the focus on " + text);
  }

  @Test
  void theKeyboardRenames() {
    browser.press(Keys.ARROW_DOWN, Keys.F2);
    awaitDialog("#rename-dialog");
    browser.press("Trains to the lake", Keys.ENTER);
    browser.awaitNames("Trains to the lake", "A name for a cat", "Reversing lists");
    assertThat(namesOnTheServer()).contains("Trains to the lake").hasSize(3);
    assertThat(browser.focused()).startsWith("Trains to the lake");
  }

  @Test
  void theKeyboardDeletesAfterAskingAndTheFocusMovesOn() {
    browser.press(Keys.ARROW_DOWN, Keys.DELETE);
    browser.await(() -> browser.focused().equals("Cancel"), "the question");
    browser.press(Keys.ENTER);
    browser.await(() -> browser.texts("#delete-dialog").isEmpty(), "no question");
    assertThat(namesOnTheServer()).hasSize(3);

    browser.press(Keys.DELETE);
    confirmDeletion();
    browser.awaitNames("A name for a cat", "Reversing lists");
    assertThat(namesOnTheServer()).containsExactlyInAnyOrder("A name for a cat", "Reversing lists");
    awaitFocus("A name for a cat");
  }

  @Test
  void theFocusMovesToTheNextRowWhenTheOpenedConversationIsDeleted() {
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
    browser.run("document.getElementById('delete').focus()");
    browser.press(Keys.ENTER);
    confirmDeletion();
    browser.awaitNames("Trains to the sea", "Reversing lists");
    awaitFocus("Reversing lists");
  }

  @Test
  void theFocusMovesToTheListWhenTheOpenedConversationIsDeletedElsewhereDuringTheQuestion() {
    browser.press(Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
    browser.click("#delete");
    awaitDialog("#delete-dialog");
    client.conversation(id("Trains to the sea")).delete();
    browser.await(() -> browser.texts("#name").isEmpty(), "no conversation");
    browser.press(Keys.ESCAPE);
    awaitFocus("A name for a cat");
  }

  @Test
  void theFocusMovesToTheSearchWhenTheLastConversationIsDeleted() {
    for (String name : namesOnTheServer()) {
      client.conversation(id(name)).delete();
    }
    browser.awaitNames();
    client.conversations().create("The last");
    browser.awaitNames("The last");
    browser.press(Keys.ARROW_DOWN, Keys.DELETE);
    confirmDeletion();
    browser.awaitNames();
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("text");
  }

  @Test
  void onAPhoneBackGivesTheFocusToTheRow() {
    browser.phone(360);
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
    browser.run("document.getElementById('back').focus()");
    browser.press(Keys.ENTER);
    awaitFocus("A name for a cat");
  }

  @Test
  void aBlankNameIsNotTaken() {
    browser.press(Keys.ARROW_DOWN, Keys.F2);
    awaitDialog("#rename-dialog");
    browser.press("   ", Keys.ENTER);
    assertThat(browser.texts("#rename-dialog")).hasSize(1);
    assertThat(browser.run("return document.getElementById('new-name').validity.patternMismatch"))
        .isEqualTo(true);
    browser.press(Keys.ESCAPE);
    browser.awaitNames("Trains to the sea", "A name for a cat", "Reversing lists");
  }

  @Test
  void keysWithModifiersAreLeftToTheBrowser() {
    browser.press(Keys.ARROW_DOWN);
    browser.pressWith(Keys.CONTROL, Keys.DELETE);
    browser.pressWith(Keys.CONTROL, Keys.F2);
    browser.pressWith(Keys.ALT, "/");
    assertThat(browser.texts("dialog")).isEmpty();
    assertThat(browser.focused()).startsWith("Trains to the sea");
  }

  @Test
  void aSlashIsTypedWhereTextIsTyped() {
    browser.press("/", "a/b");
    assertThat(browser.run("return document.getElementById('text').value")).isEqualTo("a/b");
  }

  @Test
  void keysWithoutTheFocusLeaveTheQuestionAsItIs() {
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
    awaitMessages(2);
    browser.run("document.querySelector('#list a').focus()");
    browser.press(Keys.DELETE);
    awaitDialog("#delete-dialog");
    browser.run("document.activeElement.blur()");
    browser.press(Keys.DELETE, Keys.F2);
    assertThat(browser.texts("#doomed")).containsExactly("Trains to the sea");
    assertThat(browser.texts("#rename-dialog")).isEmpty();
    browser.click("#delete-dialog [value=yes]");
    browser.awaitNames("A name for a cat", "Reversing lists");
    assertThat(namesOnTheServer()).containsExactlyInAnyOrder("A name for a cat", "Reversing lists");
  }

  @Test
  void thePlaceholderOfANameIsNotOfferedAsOne() {
    client.conversations().create("");
    browser.awaitNames(
        "Without a name", "Trains to the sea", "A name for a cat", "Reversing lists");
    browser.press(Keys.ARROW_DOWN, Keys.F2);
    awaitDialog("#rename-dialog");
    assertThat(browser.run("return document.getElementById('new-name').value")).isEqualTo("");
    browser.press(Keys.ESCAPE);
    browser.press(Keys.DELETE);
    awaitDialog("#delete-dialog");
    assertThat(browser.texts("#doomed")).containsExactly("Without a name");
  }
}

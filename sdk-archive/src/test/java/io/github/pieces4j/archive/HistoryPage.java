package io.github.pieces4j.archive;

import io.github.pieces4j.browser.Browser;
import java.nio.file.Path;
import java.util.List;

/** The HTML file of a history in a browser. */
final class HistoryPage extends Browser {
  /** Opens the file from the disk. */
  HistoryPage(Path file, Path profile) {
    super(file.toUri(), profile);
  }

  /** Opens a conversation of the list by its name. */
  void openConversation(String name) {
    click("#list a", name);
    await(() -> texts("#conversation h1").equals(List.of(name)), "conversation " + name);
  }

  /** Returns the names in the list, from top to bottom. */
  List<String> names() {
    return texts("#list a > span");
  }

  void awaitNames(String... names) {
    await(() -> names().equals(List.of(names)), "names " + List.of(names));
  }

  void awaitState(String state) {
    await(() -> texts("#state").equals(List.of(state)), "state " + state);
  }
}

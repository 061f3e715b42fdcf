package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.browser.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The page in a browser. */
final class ExamplePage extends Browser {
  ExamplePage(URI url, Path profile) {
    super(url, profile);
  }

  /** Returns the names in the list, from top to bottom. */
  List<String> names() {
    return texts("#list li:not([hidden]) strong");
  }

  void awaitNames(String... names) {
    await(() -> names().equals(List.of(names)), "names " + List.of(names));
  }

  void awaitState(String state) {
    await(() -> texts("#state").equals(List.of(state)), "state " + state);
  }

  /** Waits for a problem that is shown; empty for none. */
  void awaitProblem(String problem) {
    await(() -> problem.equals(run("return problem.textContent")), "problem " + problem);
  }
}

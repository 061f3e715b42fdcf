package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.browser.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Looks at pages of a vault as a viewer of Markdown that lets HTML through shows them. */
@Timeout(120)
class VaultBrowserTest {
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:46rem;margin:1rem auto;padding:0 1rem}"
          + "pre{background:#f2f4f3;padding:.75rem}td,th{border:1px solid #ccc;padding:.2rem .6rem}"
          + "table{border-collapse:collapse}blockquote{border-left:3px solid #ccc;padding-left:1rem}";

  @TempDir private Path folder;

  private Path vault() throws Exception {
    Path directory = folder.resolve("export");
    FinishedExport export = FinishedExport.in(directory);
    export
        .addConversation("a", "Reversing a list", "2026-01-30T09:00:00Z")
        .addMessage("a1", "a", "USER", "2026-01-30T09:00:00Z", "How do I reverse a list?")
        .addMessage(
            "a2",
            "a",
            "ASSISTANT",
            "2026-01-30T09:00:05Z",
            "# Two ways\n\nUse **`Collections.reverse`**, or a view:\n\n```java\n"
                + "List<String> reversed = list.reversed();\nCollections.reverse(list);\n```\n\n"
                + "| Way | Copies |\n| --- | --- |\n| `reversed()` | no |\n| `reverse` | in place |\n\n"
                + "<img src=x onerror=\"window.hacked=1\"> and ![pixel](https://evil.example/p.png)"
                + " and [[a note that is not there]]")
        .add(
            ExportedKind.ASSET,
            "{\"id\":\"asset of a\",\"name\":\"Reverse.java\",\"original\":{\"fragment\":"
                + "{\"string\":{\"raw\":\"class Reverse {}\"}}}}")
        .add(
            ExportedKind.TAG,
            "{\"id\":\"t\",\"text\":\"lists\",\"conversations\":{\"iterable\":[{\"id\":\"a\"},{\"id\":\"b\"}]}}");
    export.addConversation("b", "Lists of lists", "2026-01-30T17:00:00Z");
    for (int number = 0; number < 12; number++) {
      String time = "2026-01-%02dT08:00:00Z".formatted(29 - number / 2);
      export.addConversation("n" + number, "Question " + (number + 1), time);
    }
    return export.writePages().resolve("markdown");
  }

  private Path rendered(Path note) throws Exception {
    var extensions = List.of(TablesExtension.create());
    String markdown = Files.readString(note).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
    String html =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(Parser.builder().extensions(extensions).build().parse(markdown));
    Path page = folder.resolve(note.getFileName() + ".html");
    return Files.writeString(
        page, "<!doctype html><meta charset=utf-8><style>" + STYLE + "</style>" + html);
  }

  @Test
  void pagesLookAsTheyWereMeantAndNothingInThemActs() throws Exception {
    Path vault = vault();
    Path note = vault.resolve("2026-01/2026-01-30 Reversing a list.md");
    try (Browser page = new Browser(rendered(note).toUri(), folder.resolve("profile"))) {
      assertThat(page.texts("h1")).containsExactly("Reversing a list");
      assertThat(page.texts("pre")).contains("class Reverse {}");
      assertThat(page.text("td")).contains("reversed()");
      assertThat(page.text("body")).contains("<img src=x onerror", "[[a note that is not there]]");
      assertThat(page.run("return document.querySelectorAll('img').length")).isEqualTo(0L);
      assertThat(page.run("return typeof window.hacked")).isEqualTo("undefined");
      assertThat(page.requests()).noneMatch(it -> it.startsWith("http"));
      page.picture("vault-page");

      page.go(rendered(vault.resolve("days.md")).toUri());
      assertThat(page.texts("h2")).startsWith("2026-01-24").endsWith("2026-01-30");
      assertThat(page.texts("li")).hasSize(14);
      page.picture("vault-days");
    }
  }
}

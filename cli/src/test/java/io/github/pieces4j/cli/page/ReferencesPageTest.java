package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.browser.Browser;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesData.Outcome;
import io.github.pieces4j.server.PiecesData.Result;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shows what a conversation refers to. */
@Tag("any-jdk")
@Timeout(120)
class ReferencesPageTest {
  private static final String TIMES =
      "\"created\":{\"value\":\"2026-01-31T05:00:00Z\"},"
          + "\"updated\":{\"value\":\"2026-01-31T05:00:00Z\"}";

  @TempDir private Path folder;

  private static Imported imported(String kind, String id, String properties) {
    String json = "{\"id\":\"" + id + "\"," + TIMES + "," + properties + "}";
    return new Imported(kind, id, json.getBytes(StandardCharsets.UTF_8));
  }

  private static String items(String... ids) {
    return "{\"iterable\":[{\"id\":\"" + String.join("\"},{\"id\":\"", ids) + "\"}]}";
  }

  private Path data() {
    Path directory = folder.resolve("data");
    String named =
        "\"type\":\"COPILOT\",\"name\":\"Refers\",\"messages\":{\"iterable\":[]},\"assets\":"
            + items("file", "gone")
            + ",\"websites\":{\"iterable\":[],\"indices\":{\"site\":0,\"script\":1,\"left\":-1}}"
            + ",\"anchors\":"
            + items("folder")
            + ",\"summaries\":"
            + items("week")
            + ",\"tags\":"
            + items("travel")
            + ",\"persons\":"
            + items("ann");
    try (PiecesData data = PiecesData.open(directory)) {
      List<Result> results =
          data.add(
              List.of(
                  imported("conversation", "c", named),
                  imported("asset", "file", "\"name\":\"Reverse.java\""),
                  imported(
                      "website", "site", "\"name\":\"Docs\",\"url\":\"https://docs.example/a\""),
                  imported(
                      "website",
                      "script",
                      "\"name\":\"<b>Bad</b>\",\"url\":\"javascript:alert(1)\""),
                  imported("website", "left", "\"url\":\"https://left.example\""),
                  imported("anchor", "folder", "\"fullpath\":\"/home/me/src\""),
                  imported("workstream_summary", "week", "\"name\":\"Last week\""),
                  imported("tag", "travel", "\"text\":\"travel\""),
                  imported("person", "ann", "\"type\":{\"basic\":{\"name\":\"Ann\"}}")));
      assertThat(results).allMatch(it -> it.outcome() == Outcome.IMPORTED);
    }
    return directory;
  }

  @Test
  void eachIsNamedAndWebsitesAreLinks() {
    ServerOptions options = ServerOptions.defaults().withPort(0).withHandlers(PageFiles.handlers());
    try (PiecesServer server = PiecesServer.lasting(data(), options);
        Browser page = new Browser(URI.create(server.url() + "/#/c"), folder.resolve("profile"))) {
      page.awaitText("#references summary", "Refers to 8 things");
      page.click("#references summary");
      page.awaitText("#references", "Ann");
      assertThat(page.texts("#references li"))
          .containsExactly(
              "asset: Reverse.java",
              "asset: gone (not kept here)",
              "website: Docs",
              "website: <b>Bad</b>",
              "anchor: /home/me/src",
              "workstream summary: Last week",
              "tag: travel",
              "person: Ann");
      assertThat(
              page.run(
                  "return [...document.querySelectorAll('#references a')].map(it => it.href + ' ' + it.rel).join()"))
          .isEqualTo("https://docs.example/a noopener noreferrer");
      assertThat(page.violations()).isEmpty();
    }
  }
}

package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageFilesTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:src|href|from)[= ]\"(\\.?/?[\\w./-]+)\"");

  private final PiecesServer server =
      PiecesServer.inMemory(
          ServerOptions.defaults().withPort(0).withHandlers(PageFiles.handlers()));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> asked(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.url().resolve(path))
            .version(HttpClient.Version.HTTP_1_1)
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void allThatThePageNamesIsThere() throws Exception {
    HttpResponse<String> page = asked("GET", "/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
    List<String> named = references(page.body());
    assertThat(named).hasSizeGreaterThan(6);
    for (String reference : named) {
      HttpResponse<String> file = asked("GET", "/" + reference);
      assertThat(file.statusCode()).as(reference).isEqualTo(200);
      for (String other : references(file.body())) {
        if (other.startsWith("./")) {
          assertThat(asked("GET", "/page/" + other.substring(2)).statusCode())
              .as(other)
              .isEqualTo(200);
        }
      }
    }
  }

  private static List<String> references(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> it.contains("."))
        .toList();
  }

  @Test
  void eachFileForbidsWhatIsNotOfThisServer() throws Exception {
    for (String path : List.of("/", "/page/page.js", "/page/lib/purify.js")) {
      Map<String, List<String>> headers = asked("GET", path).headers().map();
      assertThat(headers.get("content-security-policy").get(0))
          .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "*", "http");
      assertThat(headers)
          .containsEntry("x-content-type-options", List.of("nosniff"))
          .containsEntry("referrer-policy", List.of("no-referrer"));
    }
  }

  @Test
  void theRulesOfTheServerHoldForThePage() throws Exception {
    assertThat(asked("GET", "/", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
    assertThat(asked("GET", "/", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(asked("GET", "/", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
    assertThat(asked("GET", "/", "Origin", server.url().toString()).statusCode()).isEqualTo(200);
  }

  @Test
  void filesAreReadOnly() throws Exception {
    assertThat(asked("HEAD", "/").body()).isEmpty();
    HttpResponse<String> refused = asked("POST", "/");
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("allow")).contains("GET, HEAD");
    assertThat(asked("OPTIONS", "/").statusCode()).isEqualTo(204);
    assertThat(asked("GET", "/page/none.js").statusCode()).isEqualTo(404);
    assertThat(asked("GET", "/page/../page/page.js").statusCode()).isIn(200, 404);
  }

  @Test
  void aBrowserIsStartedByWhatTheSystemHas() {
    URI page = URI.create("http://127.0.0.1:39300/");
    assertThat(BrowserStart.command("Linux", Map.of(), page))
        .containsExactly("xdg-open", page.toString());
    assertThat(BrowserStart.command("Mac OS X", Map.of(), page)).startsWith("open");
    assertThat(BrowserStart.command("Windows 11", Map.of(), page)).startsWith("rundll32");
    assertThat(BrowserStart.command("Linux", Map.of("BROWSER", "firefox"), page))
        .containsExactly("firefox", page.toString());
  }
}

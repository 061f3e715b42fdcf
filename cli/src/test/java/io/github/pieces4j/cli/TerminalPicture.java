package io.github.pieces4j.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing, as SVG, of lines that a terminal shows. */
final class TerminalPicture {
  private static final int LINE = 19;
  private static final int WIDTH = 680;
  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[([0-9;]*)[mK]");

  /** What the tool's escape sequences look like. */
  private static final Map<String, String> STYLES =
      Map.of("1;36", "strong", "2", "faint", "33", "code", "1;32", "user", "1;35", "other");

  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"
           role="img" aria-label="The pieces tool on a terminal">
      <style>
      text { font: 13px ui-monospace, Menlo, Consolas, monospace; fill: #d8dee9; white-space: pre }
      .typed { fill: #ffffff; font-weight: bold }
      .strong { fill: #7fdbff; font-weight: bold }
      .faint { fill: #8a93a5 }
      .code { fill: #e5c07b }
      .user { fill: #98e57f; font-weight: bold }
      .other { fill: #e39cf5; font-weight: bold }
      </style>
      <rect width="100%%" height="100%%" rx="8" fill="#1e2430"/>
      """;

  private TerminalPicture() {}

  static String of(List<String> lines) {
    StringBuilder picture =
        new StringBuilder(HEAD.formatted(WIDTH, (lines.size() + 1) * LINE + LINE / 2));
    for (int line = 0; line < lines.size(); line++) {
      picture.append("<text x=\"14\" y=\"").append((line + 1) * LINE + 6).append("\">");
      picture.append(spans(lines.get(line))).append("</text>\n");
    }
    return picture.append("</svg>\n").toString();
  }

  private static String spans(String line) {
    if (line.startsWith("$ ")) {
      return span("typed", line);
    }
    StringBuilder spans = new StringBuilder();
    Matcher escape = ESCAPE.matcher(line);
    String style = null;
    int from = 0;
    while (escape.find()) {
      spans.append(span(style, line.substring(from, escape.start())));
      style = STYLES.get(escape.group(1));
      from = escape.end();
    }
    return spans.append(span(style, line.substring(from))).toString();
  }

  private static String span(String style, String text) {
    String shown = text.replace("&", "&amp;").replace("<", "&lt;");
    return style == null || text.isEmpty()
        ? shown
        : "<tspan class=\"" + style + "\">" + shown + "</tspan>";
  }
}

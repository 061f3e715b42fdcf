package io.github.pieces4j.archive;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Texts that want to run or to load something, and who would hear of it. */
final class HostileTexts implements AutoCloseable {
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpServer listener;
  private final List<String> texts;

  HostileTexts() throws IOException {
    listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    listener.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    listener.start();
    String url = "http://127.0.0.1:" + listener.getAddress().getPort() + "/";
    texts =
        List.of(
            "</script><script>window.hacked=1</script>",
            "</ScRiPt ><img src=" + url + "a onerror=window.hacked=1>",
            "<!-- <script> --> <!--<script>",
            "<img src='" + url + "b' onerror='window.hacked=1'>\n\n<svg onload=window.hacked=1>",
            "![image](" + url + "c.png) and ![](" + url + "d)",
            "[a](javascript:window.hacked=1) [b](data:text/html,<script>hacked=1</script>) <javascript:hacked=1>",
            "[x]\n\n[x]: javascript:window.hacked=1\n[y]: " + url + "e",
            "<iframe src="
                + url
                + "f></iframe><meta http-equiv=refresh content='0;url="
                + url
                + "'>",
            "<link rel=stylesheet href=" + url + "g><style>@import '" + url + "h'</style>",
            "<base href=" + url + "><form action=" + url + "><input autofocus onfocus=hacked=1>",
            "\u202Egnp.exe\u0000\u2028\u2029 ]]> @DATA@ @SCRIPT@ \\u003cscript> half \uD83D pair",
            "> ".repeat(500) + "deep",
            "*a ".repeat(3_000) + "*".repeat(3_000),
            "[".repeat(2_000) + "x" + "](" + url + ")".repeat(1_000),
            "- ".repeat(400) + "onerror",
            "__proto__ constructor toString",
            "[\"script\",\"window.hacked=1\"]",
            "${window.hacked=1} {{hacked}} `</pre><script>hacked=1</script>`");
  }

  int count() {
    return texts.size();
  }

  FinishedExport addTo(FinishedExport export) throws Exception {
    String time = "2026-01-31T05:00:00Z";
    for (int number = 0; number < texts.size(); number++) {
      String text = texts.get(number);
      String id = number == 0 ? "__proto__" : "id " + number + " </script>\"'%2F#?";
      export.addConversation(id, number + " " + text, number % 2 == 0 ? time : "</script>");
      export.addMessage("m" + number, id, "</script><b>", "</script>" + number, text);
      export.add(
          ExportedKind.ANNOTATION,
          "{\"id\":\"n%s\",\"type\":\"</script>\",\"text\":%s,\"conversation\":{\"id\":%s}}"
              .formatted(number, JsonText.quoted(text), JsonText.quoted(id)));
    }
    return export;
  }

  /** Returns what was asked for. */
  List<String> requests() {
    return requests;
  }

  @Override
  public void close() {
    listener.stop(0);
  }
}

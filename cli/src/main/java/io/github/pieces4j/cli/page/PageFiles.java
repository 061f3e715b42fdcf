package io.github.pieces4j.cli.page;

import io.github.pieces4j.server.config.WebAnswer;
import io.github.pieces4j.server.config.WebHandler;
import io.github.pieces4j.server.config.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The files that the page consists of, by the paths at which the server has them. */
public final class PageFiles {
  private static final List<String> OURS =
      List.of(
          "look.css",
          "page.css",
          "thread.css",
          "icon.svg",
          "page.js",
          "api.js",
          "conversation.js",
          "list.js",
          "live.js",
          "markdown.js",
          "message.js",
          "problems.js",
          "references.js",
          "search.js",
          "theme.js",
          "thread.js",
          "times.js");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** Nothing runs, looks or is asked for but what this server has, whatever a text holds. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types dompurify";

  private static final Map<String, String> HEADERS =
      Map.of(
          "content-security-policy", POLICY,
          "referrer-policy", "no-referrer",
          "x-dns-prefetch-control", "off",
          "cross-origin-opener-policy", "same-origin",
          "cross-origin-resource-policy", "same-origin",
          "cache-control", "no-cache");

  private PageFiles() {}

  /** Reads the files and returns what answers with them. */
  public static Map<String, WebHandler> handlers() {
    Map<String, WebHandler> handlers = new HashMap<>();
    handlers.put("/", file("html", ours("index.html")));
    for (String name : OURS) {
      handlers.put("/page/" + name, file(name.substring(name.lastIndexOf('.') + 1), ours(name)));
    }
    String libraries = "/page/lib/";
    handlers.put(
        libraries + "markdown-it.js",
        file("js", webJar("org.webjars.npm", "markdown-it", "dist/markdown-it.min.js")));
    handlers.put(
        libraries + "purify.js",
        file("js", webJar("org.webjars.npm", "dompurify", "dist/purify.min.js")));
    handlers.put(
        libraries + "highlight.js",
        file("js", webJar("org.webjars", "highlightjs", "highlight.min.js")));
    return handlers;
  }

  private static WebHandler file(String kind, byte[] content) {
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put("content-type", TYPES.getOrDefault(kind, "application/octet-stream"));
    WebAnswer answer = new WebAnswer(200, headers, content);
    return request -> completed(request, answer);
  }

  private static CompletionStage<WebAnswer> completed(WebRequest request, WebAnswer answer) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    return CompletableFuture.completedFuture(reads ? answer : notAllowed("GET, HEAD"));
  }

  private static WebAnswer notAllowed(String methods) {
    return new WebAnswer(
        405,
        Map.of("allow", methods, "content-type", "text/plain; charset=utf-8"),
        "A file can only be read.".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] ours(String name) {
    return read(PageFiles.class.getResourceAsStream(name), name);
  }

  /** The version of a WebJar is a part of its paths, and the jar says which it is. */
  private static byte[] webJar(String group, String name, String file) {
    ClassLoader loader = PageFiles.class.getClassLoader();
    String version = "META-INF/maven/" + group + "/" + name + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream stream = loader.getResourceAsStream(version)) {
      properties.load(present(stream, version));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String path =
        String.join(
            "/",
            "META-INF/resources/webjars",
            name,
            String.valueOf(properties.getProperty("version")),
            file);
    return read(loader.getResourceAsStream(path), path);
  }

  private static byte[] read(@Nullable InputStream file, String name) {
    try (InputStream stream = present(file, name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream present(@Nullable InputStream file, String name) {
    if (file == null) {
      throw new IllegalStateException("this build lacks " + name);
    }
    return file;
  }
}

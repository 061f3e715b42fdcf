package io.github.pieces4j.benchmarks.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody writes in a hurry to have a history as files: no checks, no retries, no pages. */
public final class PlainExport {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private PlainExport() {}

  /** Takes the server, the directory, and the lists to fetch. */
  public static void main(String... arguments) throws Exception {
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    for (String list : List.of(arguments).subList(2, arguments.length)) {
      Files.write(directory.resolve(list.replaceAll("\\W", "_")), get(arguments[0] + list));
    }
    String all =
        new String(get(arguments[0] + "/conversations/identifiers"), StandardCharsets.UTF_8);
    for (MatchResult id : ID.matcher(all).results().toList()) {
      String one = arguments[0] + "/conversation/" + id.group(1);
      Files.write(directory.resolve(id.group(1)), get(one));
      Files.write(directory.resolve(id.group(1) + " messages"), get(one + "/messages"));
    }
  }

  private static byte[] get(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }
}

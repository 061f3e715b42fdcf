package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Asks a Pieces OS that answers each call with 404. */
class MissingTest {
  @Test
  void aMissingConversationIsToldFromAMissingSearch() throws IOException, InterruptedException {
    try (ScriptedSocketServer piecesOs = ScriptedSocketServer.following(SocketScript.opening());
        Example example = Example.start(piecesOs.url())) {
      HttpResponse<String> opened = get(example, "/api/conversations/none");
      assertThat(opened.statusCode()).isEqualTo(404);
      assertThat(opened.body()).contains("The conversation is gone.");
      HttpResponse<String> found = get(example, "/api/conversations?text=any");
      assertThat(found.statusCode()).isEqualTo(502);
      assertThat(found.body()).contains("Route not found");
    }
  }

  private static HttpResponse<String> get(Example example, String path)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(example.url().resolve(path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}

package io.github.pieces4j.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Lets Boot's own mappers write and read records, with what a newer server adds to them. */
class MapperTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final BigDecimal DIGITS =
      new BigDecimal("12345678901234567890.123456789012345678");

  private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        HTTP.send(
            request.header("Content-Type", "application/json").build(), BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.http.codecs.preferred-json-mapper=jackson",
        "spring.http.codecs.preferred-json-mapper=jackson2",
        "spring.jackson.property-naming-strategy=SNAKE_CASE",
        "spring.jackson.default-property-inclusion=always",
        "spring.jackson.find-and-add-modules=false"
      })
  void recordsAreWrittenAndReadAsTheServerDoes(String mapper)
      throws IOException, InterruptedException {
    EmbeddedOptions newer = EmbeddedOptions.defaults().withGeneration(Generation.NEWER);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start(newer);
        PiecesClient client = PiecesClient.create(server.url().toString());
        ConfigurableApplicationContext application = WebApplication.start(server.url(), mapper)) {
      Conversation created = client.conversations().create("Übersetzung 😀");
      Conversation known = client.conversation(created.id()).get();
      assertThat(known.additionalProperties()).isNotEmpty();
      URI url = WebApplication.url(application).resolve("/conversations/");

      byte[] written = send(HttpRequest.newBuilder(url.resolve(known.id())).GET());
      assertThat(written).isEqualTo(PiecesJson.encode(known));

      Map<String, Object> unknown = new LinkedHashMap<>();
      unknown.put("zeta", DIGITS);
      unknown.putAll(known.additionalProperties());
      unknown.put("alpha", List.of(DIGITS.negate()));
      Conversation changed = known.withName("Read by " + mapper).withAdditionalProperties(unknown);
      HttpRequest.Builder put = HttpRequest.newBuilder(url.resolve("/conversations"));
      send(put.PUT(BodyPublishers.ofByteArray(PiecesJson.encode(changed))));
      Conversation kept = client.conversation(known.id()).get();
      assertThat(kept.withUpdated(changed.updated())).isEqualTo(changed);
      assertThat(kept.additionalProperties().keySet()).containsExactlyElementsOf(unknown.keySet());
    }
  }
}

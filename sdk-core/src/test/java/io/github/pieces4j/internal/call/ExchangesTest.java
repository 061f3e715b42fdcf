package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.HeaderSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.Seeds;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Shows what is sent. */
class ExchangesTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");
  private static final Exchanges EXCHANGES =
      new Exchanges(PiecesOptions.of(options -> options.userAgent("test")));

  @Test
  void aReadHasNoBodyAndNoContentType() {
    WireRequest request =
        EXCHANGES
            .begin(ConversationRequests.get("c/1"), SERVER, Map.of("X-Application-ID", "app-1"))
            .wireRequest();
    assertThat(request.method()).isEqualTo(HttpMethod.GET);
    assertThat(request.url()).hasToString("http://127.0.0.1:39300/conversation/c%2F1");
    assertThat(request.content()).isEmpty();
    assertThat(request.headers())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Accept", "application/json, text/plain",
                "User-Agent", "test",
                "X-Application-ID", "app-1"));
  }

  @Test
  void aSeedIsSentAsJson() {
    WireRequest request =
        EXCHANGES
            .begin(ConversationsRequests.create(Seeds.conversation("caf\u00e9")), SERVER)
            .wireRequest();
    assertThat(request.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
    assertThat(new String(request.content().orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo("{\"type\":\"COPILOT\",\"name\":\"caf\u00e9\"}");
  }

  @Test
  void withoutAnApplicationIdNoneIsSent() {
    Exchanges plain = new Exchanges(PiecesOptions.defaults());
    assertThat(plain.begin(ConversationsRequests.list(), SERVER).wireRequest().headers())
        .doesNotContainKey("X-Application-ID");
  }

  @Test
  void theChoiceOfContentsStandsInTheQuery() {
    PiecesRequest<Conversation> request =
        ConversationRequests.get("c").withTransferables(true).withTransferables(false);
    assertThat(EXCHANGES.begin(request, URI.create("http://host/base")).wireRequest().url())
        .hasToString("http://host/base/conversation/c?transferables=false");
  }

  @Test
  void aWebSocketHasTheSchemeOfItsOwn() {
    PiecesRequest<StreamedIdentifiers> stream = ConversationsRequests.streamIdentifiers();
    assertThat(EXCHANGES.beginStream(stream, SERVER, Map.of()).webSocketUrl())
        .hasToString("ws://127.0.0.1:39300/conversations/stream/identifiers");
    assertThat(EXCHANGES.beginStream(stream, URI.create("https://host"), Map.of()).webSocketUrl())
        .hasToString("wss://host/conversations/stream/identifiers");
    assertThat(EXCHANGES.beginStream(stream, URI.create("HTTPS://host"), Map.of()).webSocketUrl())
        .hasToString("wss://host/conversations/stream/identifiers");
  }

  @Test
  void aSourceOfApplicationIdsThatSaysNullIsNamed() {
    Exchanges exchanges =
        new Exchanges(
            PiecesOptions.of(
                it -> it.applicationId(() -> CompletableFuture.completedFuture(null))));
    assertThat(exchanges.headers())
        .isCompletedExceptionally()
        .failsWithin(Duration.ofSeconds(1))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(PiecesConfigurationException.class);
  }

  @Test
  void aBodyThatIsNoRecordIsRefusedBeforeAnythingIsSent() {
    PiecesRequest<Conversation> request = ConversationRequests.get("c").withBody("text");
    assertThatThrownBy(() -> EXCHANGES.begin(request, SERVER))
        .hasMessageStartingWith("java.lang.String is no type of the API");
  }

  @Test
  void anApplicationIdThatNoHeaderCanHoldIsRefusedWithoutPrintingIt() {
    assertRefused(
        PiecesOptions.of(it -> it.applicationId(ApplicationIdSource.supplied(() -> "s3\r\nx"))),
        "applicationId");
  }

  @Test
  void aHeaderThatHttpCannotHoldIsRefusedWithoutPrintingIt() {
    assertRefused(
        PiecesOptions.of(it -> it.headers(HeaderSource.supplied("Authorization", () -> "s3\n"))),
        "the value of the header \"Authorization\"");
    assertThatThrownBy(() -> HeaderSource.fixed("X-Token", "s3 "))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageNotContaining("s3");
    for (String name : List.of("Host", "content-length", "X-Application-ID", "a b", "")) {
      assertThatThrownBy(() -> HeaderSource.fixed(name, "value"))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining(name);
    }
  }

  @Test
  void aSourceOfHeadersThatFailsIsNamed() {
    IllegalStateException cause = new IllegalStateException("no token");
    PiecesOptions options =
        PiecesOptions.of(
            it ->
                it.headers(
                    HeaderSource.supplied(
                        "Authorization",
                        () -> {
                          throw cause;
                        })));
    assertRefused(options, "the source of headers failed");
    assertThat(options.toString()).contains("headers=***");
  }

  private static void assertRefused(PiecesOptions options, String message) {
    assertThat(new Exchanges(options).headers())
        .failsWithin(Duration.ofSeconds(1))
        .withThrowableOfType(ExecutionException.class)
        .havingCause()
        .isInstanceOf(PiecesConfigurationException.class)
        .withMessageStartingWith(message)
        .withMessageNotContaining("s3");
  }

  @Test
  void aUserOfTheUrlIsSentAsBasicUnlessAHeaderSaysAnother() {
    URI url = URI.create("https://Aladdin:open%20sesame@host/pieces");
    Map<String, String> other = Map.of("authorization", "Bearer x");

    WireRequest sent = EXCHANGES.begin(ConversationsRequests.list(), url).wireRequest();

    assertThat(sent.url()).hasToString("https://host/pieces/conversations");
    assertThat(sent.headers()).containsEntry("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(EXCHANGES.begin(ConversationsRequests.list(), url, other).wireRequest().headers())
        .containsValue("Bearer x")
        .doesNotContainValue("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  }

  @Test
  void ofOneNameTheLaterSourceIsSent() {
    HeaderSource both =
        HeaderSource.fixed(Map.of("X-One", "1", "X-Two", "2"))
            .and(HeaderSource.supplied("x-two", () -> "two"));
    assertThat(both.headers()).isCompletedWithValue(Map.of("X-One", "1", "x-two", "two"));
    assertThat(HeaderSource.supplied("X-None", () -> null).headers())
        .isCompletedWithValue(Map.of());
  }
}

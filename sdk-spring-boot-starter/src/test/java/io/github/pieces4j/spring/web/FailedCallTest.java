package io.github.pieces4j.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesModelException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets controllers of both kinds of web application fail as their calls do. */
class FailedCallTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String SECRET = "the text of somebody";

  private static ConfigurableApplicationContext start(
      WebApplicationType type, URI piecesOs, String... properties) {
    return new SpringApplicationBuilder(Application.class)
        .web(type)
        .properties(
            "server.port=0",
            "server.address=127.0.0.1",
            "pieces4j.retry.max-attempts=1",
            "pieces4j.call-timeout=2s",
            "pieces4j.base-url=" + piecesOs)
        .properties(properties)
        .run();
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext application, String path)
      throws IOException, InterruptedException {
    URI url = WebApplication.url(application).resolve(path);
    return HTTP.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
  }

  private static void requireProblem(
      ConfigurableApplicationContext application, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(application, path);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body())
        .contains("\"status\":" + status, "\"detail\":")
        .doesNotContain(SECRET, "127.0.0.1", "http:");
  }

  private static void requireBoth(WebApplicationType type, ScriptedAnswer answer, int status)
      throws IOException, InterruptedException {
    try (ScriptedServer server = ScriptedServer.answering(answer);
        ConfigurableApplicationContext application = start(type, server.url())) {
      requireProblem(application, "/blocking/a", status);
      requireProblem(application, "/reactive/a", status);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void anAnswerOfTheServerIsToldByItsStatus(WebApplicationType type)
      throws IOException, InterruptedException {
    requireBoth(type, ScriptedAnswer.text(404, SECRET), 404);
    requireBoth(type, ScriptedAnswer.text(410, SECRET), 404);
    requireBoth(type, ScriptedAnswer.text(422, SECRET), 422);
    requireBoth(type, ScriptedAnswer.text(500, SECRET), 502);
    requireBoth(type, ScriptedAnswer.json("{\"name\":\"" + SECRET + "\"}"), 502);
    requireBoth(type, ScriptedAnswer.silence(), 504);
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void aServerThatIsAwayIsUnavailable(WebApplicationType type)
      throws IOException, InterruptedException {
    try (ConfigurableApplicationContext application =
        start(type, URI.create("http://127.0.0.1:1"))) {
      requireProblem(application, "/blocking/a", 503);
      requireProblem(application, "/reactive/a", 503);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void aRequestThatCannotBeSentIsABadOne(WebApplicationType type)
      throws IOException, InterruptedException {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence());
        ConfigurableApplicationContext application = start(type, server.url())) {
      requireProblem(application, "/blocking/%20", 400);
      requireProblem(application, "/model", 500);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SERVLET", "REACTIVE"})
  void itCanBeSwitchedOff(WebApplicationType type) throws IOException, InterruptedException {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(404, SECRET));
        ConfigurableApplicationContext application =
            start(type, server.url(), "pieces4j.web.problem-details=false")) {
      assertThat(get(application, "/blocking/a").statusCode()).isEqualTo(500);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import(Controller.class)
  static class Application {}

  @RestController
  static class Controller {
    private final PiecesClient blocking;
    private final ReactivePiecesClient reactive;

    Controller(PiecesClient blocking, ReactivePiecesClient reactive) {
      this.blocking = blocking;
      this.reactive = reactive;
    }

    @GetMapping("/blocking/{id}")
    Conversation blocking(@PathVariable String id) {
      return blocking.conversation(id).get();
    }

    @GetMapping("/reactive/{id}")
    Mono<Conversation> reactive(@PathVariable String id) {
      return reactive.conversation(id).get();
    }

    @GetMapping("/model")
    String model() {
      throw new PiecesModelException("Conversation.id", "is required");
    }
  }
}

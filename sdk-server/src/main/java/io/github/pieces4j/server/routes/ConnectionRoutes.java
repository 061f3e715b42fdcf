package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Input;
import io.github.pieces4j.server.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/** What a server tells of itself, and what programs ask before they show a conversation. */
final class ConnectionRoutes {
  private static final int OK = 200;
  private static final int NOT_IMPLEMENTED = 501;
  private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
  private static final String NO_MODEL =
      "No model works behind this server: it keeps conversations and answers none.";
  private final String serverId = UUID.randomUUID().toString();
  private final Emulation emulation;
  private final Store store;

  ConnectionRoutes(Emulation emulation, Store store) {
    this.emulation = emulation;
    this.store = store;
  }

  void addTo(RouteTable<Route> table) {
    table
        .add(ConnectionOperations.HEALTH, atOnce(request -> Response.text(OK, health())))
        .add(
            ConnectionOperations.VERSION, atOnce(request -> Response.text(OK, emulation.version())))
        .add(ConnectionOperations.CONNECT, atOnce(this::connect))
        .add("GET", "/user", json(JsonObject.of("user", user())))
        .add("POST", "/qgpt", atOnce(ConnectionRoutes::noModel))
        .add("POST", "/qgpt/{operation}", atOnce(ConnectionRoutes::noModel))
        .add("POST", "/qgpt/{operation}/{detail}", atOnce(ConnectionRoutes::noModel));
  }

  void addSocketsTo(RouteTable<Supplier<OpenSocket>> sockets) {
    sockets
        .add("GET", "/.well-known/stream/health", staysOpen("ok:" + serverId))
        .add("GET", "/user/stream", staysOpen(user().toString()))
        .add("GET", "/qgpt/stream", OpenSocket.answering(failed("{}"), ConnectionRoutes::failed))
        .add(
            "GET",
            "/workstream_pattern_engine/processors/vision/status/stream",
            staysOpen(JsonObject.of("iterable", List.of()).toString()));
  }

  private static Supplier<OpenSocket> staysOpen(String frame) {
    return OpenSocket.saying(Flux.just(frame));
  }

  private static Route atOnce(Route.Handler handler) {
    return new Route(Work.NONE, handler);
  }

  private static Route json(JsonObject answer) {
    byte[] json = answer.toString().getBytes(StandardCharsets.UTF_8);
    return atOnce(request -> Response.json(json));
  }

  /** Reads go on when nothing can be written, so a server with a full disk is ready too. */
  private String health() {
    return "ok:"
        + serverId
        + store.health().failure().map(reason -> " (read-only: " + reason + ")").orElse("");
  }

  private Response connect(Request request) {
    JsonObject seed = Input.read(request.body(), SeededConnectorConnection.class);
    JsonObject application =
        JsonObject.of("id", UUID.randomUUID().toString()).with("onboarded", true);
    JsonObject told = seed.object("application");
    if (told != null) {
      told.properties().forEach(application::with);
    }
    if (!application.has("privacy")) {
      application.with("privacy", "OPEN");
    }
    JsonObject os = JsonObject.of("id", serverId).with("version", emulation.version());
    JsonObject context =
        JsonObject.of("application", application)
            .with("health", JsonObject.of("os", os))
            .with("os", serverId);
    return Response.json(emulation.dialect().encode(context.toString(), Context.class));
  }

  private JsonObject user() {
    JsonObject aesthetics =
        JsonObject.of("font", JsonObject.of("size", Json.Digits.of(14)))
            .with("theme", JsonObject.of("dark", false));
    return JsonObject.of("id", serverId).with("aesthetics", aesthetics);
  }

  /** Answers a question, which is told by its request and its conversation. */
  private static String failed(String question) {
    JsonObject answer = new JsonObject();
    JsonObject asked = read(question);
    if (asked.has("request")) {
      answer.with("request", asked.get("request"));
    }
    return answer
        .with("conversation", asked.has("conversation") ? asked.get("conversation") : NOTHING)
        .with("status", "FAILED")
        .with("statusCode", Json.Digits.of(NOT_IMPLEMENTED))
        .with("errorMessage", NO_MODEL)
        .toString();
  }

  private static JsonObject read(String question) {
    try {
      return Json.object(question);
    } catch (tools.jackson.core.JacksonException | IllegalArgumentException e) {
      return new JsonObject(); // Whatever it is, it gets the same answer.
    }
  }

  private static Response noModel(Request request) {
    return Response.text(NOT_IMPLEMENTED, NO_MODEL);
  }
}

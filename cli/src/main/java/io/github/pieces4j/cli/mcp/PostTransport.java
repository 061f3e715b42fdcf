package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.server.config.WebAnswer;
import io.github.pieces4j.server.config.WebHandler;
import io.github.pieces4j.server.config.WebRequest;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The protocol's Streamable HTTP, whose messages are bodies of POST requests, each answered by
 * itself: there are no sessions, and the server never speaks first.
 *
 * <p>The library's own needs a servlet container.
 */
final class PostTransport implements McpStatelessServerTransport, WebHandler {
  private static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);
  private static final String JSON = "application/json";
  private static final byte[] NO_BODY = {};

  private final McpJsonMapper json;
  private @Nullable McpStatelessServerHandler handler;

  PostTransport(McpJsonMapper json) {
    this.json = json;
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  private McpStatelessServerHandler answering() {
    return Objects.requireNonNull(handler);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /** Reads and answers on a thread that may wait, for so do the calls of tools. */
  @Override
  public CompletionStage<WebAnswer> answer(WebRequest request) {
    return refusal(request)
        .map(Mono::just)
        .orElseGet(() -> message(request.body()))
        .subscribeOn(Schedulers.boundedElastic())
        .toFuture()
        .thenApply(Objects::requireNonNull);
  }

  private static Optional<WebAnswer> refusal(WebRequest request) {
    if (!request.method().equals("POST")) {
      return Optional.of(refused(405, "allow", "POST", "Messages come with POST."));
    }
    String type = header(request, "content-type").map(it -> it.split(";")[0].strip()).orElse("");
    if (!type.equals(JSON)) {
      return Optional.of(refused(415, "accept", JSON, "A message is " + JSON + "."));
    }
    return header(request, "mcp-protocol-version")
        .filter(it -> !VERSIONS.contains(it))
        .map(
            it ->
                refused(400, "content-language", "en", "This server does not speak version " + it));
  }

  private static Optional<String> header(WebRequest request, String name) {
    return request.headers().first(name).map(it -> it.toLowerCase(Locale.ROOT));
  }

  private static WebAnswer refused(int status, String header, String value, String reason) {
    return new WebAnswer(
        status,
        Map.of(header, value, "content-type", "text/plain; charset=utf-8"),
        reason.getBytes(StandardCharsets.UTF_8));
  }

  private Mono<WebAnswer> message(byte[] body) {
    McpSchema.JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, new String(body, StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException e) {
      return Mono.just(unread(body));
    }
    if (message instanceof JSONRPCRequest asked) {
      return answering()
          .handleRequest(McpTransportContext.EMPTY, asked)
          .onErrorResume(failure -> Mono.just(failed(asked, failure)))
          .map(answer -> written(200, answer));
    }
    WebAnswer accepted = new WebAnswer(202, Map.of(), NO_BODY);
    return message instanceof JSONRPCNotification told
        ? answering()
            .handleNotification(McpTransportContext.EMPTY, told)
            .onErrorComplete()
            .thenReturn(accepted)
        : Mono.just(accepted);
  }

  private WebAnswer unread(byte[] body) {
    boolean isJson = true;
    try {
      json.readValue(body, Object.class);
    } catch (IOException | RuntimeException e) {
      isJson = false;
    }
    Map<String, Object> error =
        isJson
            ? Map.of("code", McpSchema.ErrorCodes.INVALID_REQUEST, "message", "this is no message")
            : Map.of("code", McpSchema.ErrorCodes.PARSE_ERROR, "message", "the body is no JSON");
    return written(400, Map.of("jsonrpc", McpSchema.JSONRPC_VERSION, "error", error));
  }

  private static JSONRPCResponse failed(JSONRPCRequest asked, Throwable failure) {
    JSONRPCError error =
        failure instanceof McpError known && known.getJsonRpcError() != null
            ? known.getJsonRpcError()
            : new JSONRPCError(
                McpSchema.ErrorCodes.INTERNAL_ERROR, String.valueOf(failure.getMessage()), null);
    return new JSONRPCResponse(McpSchema.JSONRPC_VERSION, asked.id(), null, error);
  }

  private WebAnswer written(int status, Object message) {
    try {
      return new WebAnswer(
          status,
          Map.of("content-type", JSON, "cache-control", "no-store"),
          json.writeValueAsString(message).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.pieces4j.cli.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The transport of one session whose messages are lines of two streams.
 *
 * <p>Unlike the library's own it answers a line that is no message instead of ending, and answers
 * what it has read before it ends.
 */
final class LineTransport implements McpServerTransportProvider {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int PATIENCE_SECONDS = 60;

  private final McpJsonMapper json;
  private final InputStream in;
  private final OutputStream out;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Phaser answering = new Phaser(1);
  private @Nullable McpServerSession session;

  LineTransport(McpJsonMapper json, InputStream in, OutputStream out) {
    this.json = json;
    this.in = in;
    this.out = out;
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    session = factory.create(new Lines());
  }

  /** Reads and answers until the input ends, or the calling thread is interrupted. */
  void serve() throws InterruptedException {
    Thread reader = new Thread(this::read, "mcp-input");
    reader.setDaemon(true); // Nothing interrupts a thread that waits for input.
    reader.start();
    ended.await();
    try {
      answering.awaitAdvanceInterruptibly(answering.arrive(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return; // Nobody waits for the answers any longer.
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        if (!text.isBlank()) {
          receive(text);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The other side has gone, which is an end like any other.
    } finally {
      ended.countDown();
    }
  }

  private void receive(String line) {
    McpSchema.JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | RuntimeException e) {
      write(Map.of("jsonrpc", "2.0", "error", refusal(line)));
      return;
    }
    answering.register();
    Objects.requireNonNull(session)
        .handle(message)
        .doFinally(signal -> answering.arriveAndDeregister())
        .subscribe(done -> {}, failure -> {});
  }

  private Map<String, Object> refusal(String line) {
    try {
      json.readValue(line, Object.class);
      return Map.of("code", McpSchema.ErrorCodes.INVALID_REQUEST, "message", "this is no message");
    } catch (IOException | RuntimeException e) {
      return Map.of("code", McpSchema.ErrorCodes.PARSE_ERROR, "message", "this line is no JSON");
    }
  }

  private void write(Object message) {
    try {
      byte[] line = (json.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
      synchronized (out) {
        out.write(line);
        out.flush();
      }
    } catch (IOException e) {
      ended.countDown();
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Mono<Void> notifyClients(String method, Object params) {
    return Objects.requireNonNull(session).sendNotification(method, params);
  }

  @Override
  public Mono<Void> notifyClient(String sessionId, String method, Object params) {
    return notifyClients(method, params);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.fromRunnable(ended::countDown);
  }

  /** The lines that are written. */
  private final class Lines implements McpServerTransport {
    @Override
    public Mono<Void> sendMessage(McpSchema.JSONRPCMessage message) {
      return Mono.fromRunnable(() -> write(message));
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
      return json.convertValue(data, type);
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.fromRunnable(ended::countDown);
    }
  }
}

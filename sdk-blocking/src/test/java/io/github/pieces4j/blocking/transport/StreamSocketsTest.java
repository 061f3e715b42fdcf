package io.github.pieces4j.blocking.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.stream.IdentifierSource;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tells what becomes of sockets and lists that are given up while they begin, or cannot. */
class StreamSocketsTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:1");

  private final StreamThread thread = new StreamThread();
  private final AtomicInteger clientsUsed = new AtomicInteger();
  private final CompletableFuture<StreamExchange> begun = new CompletableFuture<>();
  private final StreamSockets streams =
      new StreamSockets(
          IdentifierSource.CONVERSATIONS,
          thread,
          this::client,
          new SendingThreads(1),
          PiecesOptions.defaults(),
          StreamOptions.DEFAULT,
          request -> begun);
  private final Listener listener = new Listener();

  private HttpClient client() {
    clientsUsed.incrementAndGet();
    throw new IllegalStateException("a bug");
  }

  private static StreamExchange exchange() {
    return new Exchanges(PiecesOptions.defaults())
        .beginStream(IdentifierSource.CONVERSATIONS.stream(), SERVER, Map.of());
  }

  @AfterEach
  void close() {
    thread.close();
  }

  @Test
  void aSocketThatCannotBeginIsTold() throws InterruptedException {
    streams.open(listener);
    begun.complete(exchange());
    assertThat(listener.failures.poll(20, TimeUnit.SECONDS)).hasMessageContaining("a bug");
  }

  @Test
  void aListThatCannotBeginIsTold() throws InterruptedException {
    streams.list(Reconciliation.VERSIONS, listener);
    begun.complete(exchange());
    assertThat(listener.failures.poll(20, TimeUnit.SECONDS)).hasMessageContaining("a bug");
  }

  @Test
  void whatWasGivenUpBeforeItBeganDoesNotBegin() {
    Cancellation socket = streams.open(listener);
    Cancellation list = streams.list(Reconciliation.VERSIONS, listener);
    socket.cancel();
    list.cancel();
    begun.complete(exchange());
    assertThat(clientsUsed).hasValue(0);
  }

  @Test
  void aSocketThatOpensAfterItWasGivenUpIsClosed() {
    WebSocketSession session = session();
    List<String> calls = new CopyOnWriteArrayList<>();
    session.cancel();
    session.onOpen(socket(calls));
    assertThat(calls).containsExactly("abort");
  }

  @Test
  void aSocketThatIsGivenUpAsSoonAsItIsOpenIsClosed() {
    WebSocketSession session = session();
    List<String> calls = new CopyOnWriteArrayList<>();
    session.onOpen(socket(calls));
    session.cancel();
    assertThat(calls).contains("abort");
  }

  @Test
  void aFrameIsHandedToTheStreamsThreadInTwoCalls() throws InterruptedException {
    ThreadStart start = new ThreadStart();
    session().onText(socket(new CopyOnWriteArrayList<>()), "{\"iterable\":[]}", true);
    assertThat(listener.frames.poll(20, TimeUnit.SECONDS)).isNotNull();
    start.remove();
    assertThat(start.calls).containsExactly("WebSocketSession.onText", "StreamThread.tell");
  }

  /** Notes the calls that led to the start of the first thread after it was made. */
  private static final class ThreadStart extends InheritableThreadLocal<Object> {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    ThreadStart() {
      set("parent");
    }

    @Override
    protected Object childValue(Object parent) {
      for (StackTraceElement call : new Throwable().getStackTrace()) {
        String type = call.getClassName().replaceAll(".*\\.", "");
        if (List.of("WebSocketSession", "StreamThread").contains(type)) {
          calls.add(0, type + "." + call.getMethodName());
        }
      }
      calls.remove("StreamThread.daemon");
      return parent;
    }
  }

  private WebSocketSession session() {
    return new WebSocketSession(
        exchange(), thread, PiecesOptions.defaults(), StreamOptions.DEFAULT, listener);
  }

  private static WebSocket socket(List<String> calls) {
    return (WebSocket)
        Proxy.newProxyInstance(
            WebSocket.class.getClassLoader(),
            new Class<?>[] {WebSocket.class},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              return null;
            });
  }

  private static final class Listener implements SocketListener, ListListener {
    private final BlockingQueue<PiecesException> failures = new LinkedBlockingQueue<>();
    private final BlockingQueue<StreamFrame> frames = new LinkedBlockingQueue<>();

    @Override
    public void opened(Runnable ping) {}

    @Override
    public void received(StreamFrame frame) {
      frames.add(frame);
    }

    @Override
    public void skipped(PiecesException problem) {}

    @Override
    public void pong() {}

    @Override
    public void listed(IdentifierList list) {}

    @Override
    public void ended(PiecesException reason) {
      failures.add(reason);
    }

    @Override
    public void failed(PiecesException reason) {
      failures.add(reason);
    }
  }
}

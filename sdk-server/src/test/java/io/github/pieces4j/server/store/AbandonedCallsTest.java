package io.github.pieces4j.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interruption closes the file that a thread is just writing, for all others too. */
@Timeout(60)
class AbandonedCallsTest {
  private static final int CALLS = 20;
  private static final String BODY = "{\"type\":\"COPILOT\"}";
  private static final String REQUEST =
      "POST /conversations/create HTTP/1.1\r\nhost: a\r\ncontent-length: "
          + BODY.length()
          + "\r\n\r\n"
          + BODY;

  private final SlowStore store = new SlowStore();

  @Test
  void theStoreIsNotInterruptedByCallersThatGoAway() throws Exception {
    try (EmbeddedPiecesOs server =
        EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withStore(store))) {
      for (int call = 0; call < CALLS; call++) {
        abandonCall(server);
        store.goOn.release();
      }
      store.goOn.release(CALLS);
      assertThat(new Caller(server).conversations().iterable()).hasSize(CALLS);
    }
    assertThat(store.interruptions).hasValue(0);
  }

  /** Goes away while the store works; the server has the time of another call to notice. */
  private void abandonCall(EmbeddedPiecesOs server) throws Exception {
    try (Socket caller = new Socket("127.0.0.1", server.port())) {
      caller.getOutputStream().write(REQUEST.getBytes(UTF_8));
      assertThat(store.entered.tryAcquire(10, SECONDS)).isTrue();
      caller.setSoLinger(true, 0);
    }
    new Caller(server).get("/.well-known/health");
  }

  /** Takes its time with each flush of a change. */
  private static final class SlowStore implements ObjectStore {
    private final Semaphore entered = new Semaphore(0);
    private final Semaphore goOn = new Semaphore(0);
    private final AtomicInteger interruptions = new AtomicInteger();

    @Override
    public void read(StoredKind kind, BiConsumer<String, byte[]> reader) {}

    @Override
    public void apply(List<ObjectChange> changes) {}

    @Override
    public void flush() {
      entered.release();
      try {
        goOn.acquire();
      } catch (InterruptedException e) {
        interruptions.incrementAndGet();
      }
    }
  }
}

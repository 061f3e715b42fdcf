package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Makes calls on virtual threads and counts those that hold on to their carrier. */
@Timeout(240)
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {
  private static final int CALLERS = 10_000;
  private static final int FIRST_CALLERS = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String PINNED = "jdk.VirtualThreadPinned";

  @Test
  void tenThousandVirtualThreadsCallWithoutPinning(@TempDir Path directory) throws Exception {
    Path events = directory.resolve("events.jfr");
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client =
            PiecesClient.create(it -> it.baseUrl(server.url()).callTimeout(PATIENCE));
        Recording recording = new Recording()) {
      // Whoever needs a class that the JVM is just loading is pinned, whatever the code does.
      call(client, FIRST_CALLERS);
      recording.enable(PINNED).withThreshold(Duration.ZERO);
      recording.start();
      call(client, CALLERS);
      recording.stop();
      recording.dump(events);
    }
    assertThat(pinned(events)).isEmpty();
  }

  private static void call(PiecesClient client, int callers) throws Exception {
    ExecutorService threads = virtualThreads();
    try {
      List<Future<String>> calls = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        calls.add(threads.submit(() -> client.connection().health()));
      }
      for (Future<String> call : calls) {
        assertThat(call.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).startsWith("ok");
      }
    } finally {
      threads.shutdown();
    }
  }

  /** The tests are compiled for a JDK that has none. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }

  private static List<String> pinned(Path events) throws IOException {
    return RecordingFile.readAllEvents(events).stream()
        .filter(event -> event.getEventType().getName().equals(PINNED))
        .map(RecordedEvent::toString)
        .toList();
  }
}

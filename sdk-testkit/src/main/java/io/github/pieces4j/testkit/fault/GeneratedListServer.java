package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.testkit.RecordedRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A server whose every answer is a list of conversations of any size, made while it is sent.
 *
 * <p>Each conversation has 1,024 bytes, its identifier is its number in 12 digits, and the list
 * ends with the indices of all of them. Thread-safe.
 *
 * @since 0.1
 */
public final class GeneratedListServer implements AutoCloseable {
  private static final int CHUNK_BYTES = 64 * 1_024;
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\n"
          + "Content-Type: application/json\r\n"
          + "Transfer-Encoding: chunked\r\n"
          + "Connection: close\r\n\r\n";

  private final RawListener listener;
  private final Observed<Progress> progress = new Observed<>(new Progress(0, 0, 0));
  private final GeneratedList list;

  /**
   * The progress of the server so far.
   *
   * @param bytesSent how many bytes of bodies its connections have taken
   * @param busy how many requests it is answering
   * @param mostBusy how many they were at most
   * @since 0.1
   */
  public record Progress(long bytesSent, int busy, int mostBusy) {
    private Progress sent(long bytes) {
      return new Progress(bytesSent + bytes, busy, mostBusy);
    }

    private Progress begun() {
      return new Progress(bytesSent, busy + 1, Math.max(mostBusy, busy + 1));
    }

    private Progress done() {
      return new Progress(bytesSent, busy - 1, mostBusy);
    }
  }

  private GeneratedListServer(long count) throws IOException {
    list = new GeneratedList(count);
    listener = new RawListener("generated-list");
    listener.accept(this::answer);
  }

  /** Starts a server on a free port of 127.0.0.1 whose list has so many conversations. */
  public static GeneratedListServer ofConversations(long count) {
    try {
      return new GeneratedListServer(count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the server's URL. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + listener.port());
  }

  /** Returns what the server has done so far. */
  public Progress progress() {
    return progress.get();
  }

  /**
   * Waits until the progress is as wanted, and returns it.
   *
   * @throws AssertionError if it is not in time; it shows the progress
   */
  public Progress await(Predicate<? super Progress> wanted, Duration timeout) {
    return progress.await(wanted, timeout);
  }

  private void answer(Socket connection) throws IOException {
    progress.change(Progress::begun);
    try (connection) {
      RecordedRequest.read(connection.getInputStream());
      OutputStream out = connection.getOutputStream();
      out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
      Chunks chunks = new Chunks(out, sent -> progress.change(before -> before.sent(sent)));
      BufferedOutputStream body = new BufferedOutputStream(chunks, CHUNK_BYTES);
      list.writeTo(body);
      body.flush();
      chunks.end();
    } finally {
      progress.change(Progress::done);
    }
  }

  /** Closes the server and its connections. */
  @Override
  public void close() {
    listener.close();
  }
}

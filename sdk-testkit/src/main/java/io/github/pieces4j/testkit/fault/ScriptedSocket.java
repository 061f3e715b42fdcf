package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/**
 * A WebSocket that follows a script.
 *
 * <p>Writes are queued, so that neither a script nor a test waits for a client that does not read.
 */
final class ScriptedSocket {
  private final Socket connection;
  private final RecordedRequest request;
  private final SocketScript script;
  private final SocketRoom room;
  private CompletableFuture<Void> writes = CompletableFuture.completedFuture(null);
  private boolean closeSent;

  ScriptedSocket(Socket connection, RecordedRequest request, SocketScript script, SocketRoom room) {
    this.connection = connection;
    this.request = request;
    this.script = script;
    this.room = room;
  }

  String path() {
    return ScriptedRoutes.path(request);
  }

  Gates gates() {
    return room.gates();
  }

  /** Answers the handshake as the script says; if that opens the socket, stays until its end. */
  void begin() throws IOException, InterruptedException {
    Handshake handshake = script.handshake();
    if (handshake.gate() != null) {
      gates().await(handshake.gate());
    }
    ScriptedAnswer answer = handshake.answer().answer(request);
    if (handshake.opens()) {
      open(answer.bytes());
    } else {
      ScriptedSocketServer.answer(answer, connection);
    }
  }

  private void open(byte[] handshake) throws IOException {
    enter(handshake);
    Future<?> performance = room.threads().submit(this::perform);
    try {
      listen();
    } finally {
      performance.cancel(true);
      end(Ending.CLOSE);
      room.leave(this);
    }
  }

  /** Whoever sends to all open sockets must not be faster than the handshake. */
  private synchronized void enter(byte[] handshake) {
    room.enter(this);
    send(handshake);
  }

  private void perform() {
    try {
      script.perform(this);
    } catch (InterruptedException e) {
      // The connection has ended before the script.
      Thread.currentThread().interrupt();
    }
  }

  private void listen() throws IOException {
    DataInputStream input =
        new DataInputStream(new BufferedInputStream(connection.getInputStream()));
    WebSocketFrame heard;
    do {
      heard = WebSocketFrame.read(input);
      answer(heard);
    } while (heard.opcode() != WebSocketFrame.CLOSE);
  }

  private void answer(WebSocketFrame heard) {
    if (heard.opcode() == WebSocketFrame.PING) {
      room.counts().change(SocketCounts::plusPing);
      if (script.answersPings()) {
        send(WebSocketFrame.whole(WebSocketFrame.PONG, heard.payload()).bytes());
      }
    } else if (heard.opcode() == WebSocketFrame.CLOSE) {
      room.heardClose(heard.closeCode());
      sendClose(WebSocketFrame.whole(WebSocketFrame.CLOSE, heard.payload()));
    }
  }

  /** Sends a close frame unless one was sent. */
  synchronized void sendClose(WebSocketFrame close) {
    if (!closeSent) {
      closeSent = true;
      send(close.bytes());
    }
  }

  void send(byte[] bytes) {
    enqueue(() -> connection.getOutputStream().write(bytes));
  }

  /** Ends the connection after what is still to be sent. */
  void end(Ending ending) {
    enqueue(() -> close(ending));
  }

  private void close(Ending ending) throws IOException {
    if (ending == Ending.RESET) {
      connection.setSoLinger(true, 0);
    }
    connection.close();
  }

  /** A write that may fail because the client has gone. */
  private interface Write {
    void run() throws IOException;
  }

  private synchronized void enqueue(Write write) {
    writes = writes.thenRunAsync(() -> run(write), room.threads());
  }

  private static void run(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

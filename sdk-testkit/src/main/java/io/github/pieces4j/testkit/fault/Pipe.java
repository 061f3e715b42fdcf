package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.LongConsumer;

/** A mover of the bytes of one direction, as its flow says; it holds a bounded number of them. */
final class Pipe {
  /** The time for which no more will move. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int LARGEST_CHUNK = 16 * 1024;
  private static final int MOST_HELD = 16 * LARGEST_CHUNK;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** A slow flow moves so many pieces a second. */
  private static final int PIECES_PER_SECOND = 20;

  private record Chunk(ByteBuffer bytes, long arrival) {}

  private final SocketChannel source;
  private final SocketChannel sink;
  private final LongConsumer moved;
  private final ByteBuffer read = ByteBuffer.allocate(LARGEST_CHUNK);
  private final Deque<Chunk> held = new ArrayDeque<>();
  private Flow flow;
  private int heldBytes;
  private long leftBeforeCut;
  private long lastMove;
  private long pause;
  private boolean sourceEnded;
  private boolean sinkEnded;
  private boolean sinkIsFull;
  private boolean cut;

  /**
   * Creates a pipe between two channels that do not block.
   *
   * @param moved is told how many bytes were moved
   */
  Pipe(SocketChannel source, SocketChannel sink, LongConsumer moved) {
    this.source = source;
    this.sink = sink;
    this.moved = moved;
    become(Flow.free());
  }

  /** Goes over to another flow; its cut counts from now. */
  final void become(Flow flow) {
    this.flow = flow;
    leftBeforeCut = flow.cutAfter();
    pause = 0;
  }

  /** Moves what may move at this time. */
  void move(long now) throws IOException {
    fill(now);
    sinkIsFull = false;
    while (!cut && nanosToNextMove(now) <= 0) {
      forward(now);
    }
    if (sourceEnded && held.isEmpty() && !flow.silent()) {
      endSink();
    }
  }

  private void fill(long now) throws IOException {
    if (wantsToRead()) {
      int size = source.read(read.clear());
      sourceEnded = size < 0;
      if (size > 0 && !sinkEnded) {
        held.add(new Chunk(ByteBuffer.wrap(Arrays.copyOf(read.array(), size)), now));
        heldBytes += size;
      }
    }
  }

  /** Returns how long to wait; 0 or less if something may move now. */
  long nanosToNextMove(long now) {
    if (held.isEmpty() || flow.silent() || sinkIsFull) {
      return NEVER;
    }
    long delayed = held.element().arrival() + flow.delay().toNanos() - now;
    return Math.max(delayed, lastMove + pause - now);
  }

  private void forward(long now) throws IOException {
    if (leftBeforeCut == 0) {
      cut = true;
      return;
    }
    ByteBuffer bytes = held.element().bytes();
    long piece = Math.max(1, flow.bytesPerSecond() / PIECES_PER_SECOND);
    int size = (int) Math.min(bytes.remaining(), Math.min(piece, leftBeforeCut));
    int written = sink.write(bytes.slice(bytes.position(), size));
    sinkIsFull = written < size;
    took(written, now);
  }

  private void took(int written, long now) {
    ByteBuffer bytes = held.element().bytes();
    bytes.position(bytes.position() + written);
    if (!bytes.hasRemaining()) {
      held.remove();
    }
    heldBytes -= written;
    leftBeforeCut -= written;
    lastMove = now;
    pause = written * NANOS_PER_SECOND / flow.bytesPerSecond();
    moved.accept(written);
  }

  /**
   * Ends the stream toward the sink; what still comes is thrown away.
   *
   * @return false if it had ended before
   */
  boolean endSink() throws IOException {
    if (sinkEnded) {
      return false;
    }
    sinkEnded = true;
    held.clear();
    heldBytes = 0;
    sink.shutdownOutput();
    return true;
  }

  boolean wantsToRead() {
    return !sourceEnded && heldBytes < MOST_HELD;
  }

  boolean wantsToWrite() {
    return sinkIsFull;
  }

  boolean isSourceEnded() {
    return sourceEnded;
  }

  boolean isFinished() {
    return sourceEnded && sinkEnded;
  }

  /** Returns whether the flow asks for the connection's end. */
  boolean isCut() {
    return cut;
  }
}

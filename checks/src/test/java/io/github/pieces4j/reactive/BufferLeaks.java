package io.github.pieces4j.reactive;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the leaks of buffers that Netty finds; a system property of the tests names it. */
public final class BufferLeaks<T> extends ResourceLeakDetector<T> {
  private static final int ROUNDS = 20;
  private static final int BUFFERS = 100;
  private static final List<String> FOUND = new CopyOnWriteArrayList<>();

  /** Creates the detector of a type of buffers. */
  public BufferLeaks(Class<?> resource, int samplingInterval) {
    super(resource, samplingInterval);
  }

  /** Creates it as Netty tries first; where that fails, Netty logs an error and a stack. */
  public BufferLeaks(Class<?> resource, int samplingInterval, long ignored) {
    this(resource, samplingInterval);
  }

  /** Returns what leaked since the last {@link #forget}. */
  static List<String> found() {
    // Netty looks for leaks when it makes buffers.
    for (int round = 0; round < ROUNDS; round++) {
      System.gc();
      for (int i = 0; i < BUFFERS; i++) {
        ByteBuf buffer = ByteBufAllocator.DEFAULT.buffer(1);
        buffer.release();
      }
    }
    return List.copyOf(FOUND);
  }

  static void forget() {
    FOUND.clear();
  }

  @Override
  protected void reportTracedLeak(String type, String records) {
    FOUND.add(type + records);
  }

  @Override
  protected void reportUntracedLeak(String type) {
    FOUND.add(type);
  }
}

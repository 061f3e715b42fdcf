package io.github.pieces4j.benchmarks.streams;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/**
 * The cost of one burst.
 *
 * @param seconds from its first frame to the last subscriber's last event
 * @param bytes what the receiving threads allocated for each identifier
 */
record Measured(double seconds, double bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;

  static Measured burst(FrameServer server, Receiver receiver) {
    CountDownLatch received = receiver.nextBurst();
    long allocated = allocated(receiver.threads());
    long begun = System.nanoTime();
    server.burst();
    Waiting.forLatch(received);
    long ended = System.nanoTime();
    double bytes = allocated(receiver.threads()) - allocated;
    return new Measured((ended - begun) / NANOS, bytes / server.identifiers());
  }

  private static long allocated(String prefix) {
    long[] ids =
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
            .filter(thread -> thread != null && thread.getThreadName().startsWith(prefix))
            .mapToLong(ThreadInfo::getThreadId)
            .toArray();
    return Arrays.stream(THREADS.getThreadAllocatedBytes(ids)).sum();
  }

  Measured least(Measured other) {
    return new Measured(Math.min(seconds, other.seconds), Math.min(bytes, other.bytes));
  }
}

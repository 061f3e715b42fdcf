package io.github.pieces4j.benchmarks.calls;

import java.lang.management.ManagementFactory;
import java.net.URI;

/** A program that makes one call, then rests and prints what its client keeps. */
public final class IdleClient {
  private static final int COLLECTIONS = 4;

  private IdleClient() {}

  /** The arguments are the contender, the server and an identifier. */
  public static void main(String... arguments) throws Exception {
    Calls calls = new Calls(URI.create(arguments[1]), arguments[2]);
    try (MeasuredClient client = Contender.valueOf(arguments[0]).client(calls)) {
      client.once(CallKind.GET);
      for (int collection = 0; collection < COLLECTIONS; collection++) {
        System.gc();
      }
      Runtime runtime = Runtime.getRuntime();
      System.out.println(
          (runtime.totalMemory() - runtime.freeMemory()) / 1_000
              + " "
              + ManagementFactory.getThreadMXBean().getThreadCount()
              + " "
              + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
    System.exit(0);
  }
}

package io.github.pieces4j.testkit.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Named gates at which scripts wait until a test releases them, once and for all. */
final class Gates {
  private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

  void release(String name) {
    gate(name).countDown();
  }

  void await(String name) throws InterruptedException {
    gate(name).await();
  }

  private CountDownLatch gate(String name) {
    return gates.computeIfAbsent(name, it -> new CountDownLatch(1));
  }
}

package io.github.pieces4j.checks.contract.stream;

/** One subscriber of each kind that does harm; those that have ended of it come again. */
final class Harm implements AutoCloseable {
  private final StreamUnderTest<?> stream;
  private final Runnable[] ends = new Runnable[StreamUnderTest.KINDS_OF_HARM];

  Harm(StreamUnderTest<?> stream) {
    this.stream = stream;
    for (int kind = 0; kind < ends.length; kind++) {
      ends[kind] = stream.disturb(kind);
    }
  }

  void renew(int number) {
    int kind = number % ends.length;
    ends[kind].run();
    ends[kind] = stream.disturb(kind);
  }

  @Override
  public void close() {
    for (Runnable end : ends) {
      end.run();
    }
  }
}

package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Listens to a client's stream of conversation identifiers and waits for what it shows, in order.
 */
final class SeenIdentifiers implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 20;

  private final BlockingQueue<StreamedIdentifier> identifiers = new LinkedBlockingQueue<>();
  private final AutoCloseable stream;

  SeenIdentifiers(ClientUnderTest client) {
    stream = client.streamIdentifiers(this::add);
  }

  private void add(StreamedIdentifiers frame) {
    identifiers.addAll(frame.iterable());
  }

  /** Waits until the stream shows the conversation, not as deleted. */
  void awaitChange(String id) throws InterruptedException {
    await("a change of " + id, it -> names(it, id) && !Boolean.TRUE.equals(it.deleted()));
  }

  /** Waits until the stream shows the conversation as deleted. */
  void awaitDeletion(String id) throws InterruptedException {
    await("the deletion of " + id, it -> names(it, id) && Boolean.TRUE.equals(it.deleted()));
  }

  private static boolean names(StreamedIdentifier identifier, String id) {
    return identifier.conversation() != null && identifier.conversation().id().equals(id);
  }

  private void await(String what, Predicate<StreamedIdentifier> wanted)
      throws InterruptedException {
    StreamedIdentifier next;
    do {
      next = identifiers.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("the stream shows " + what + " in time").isNotNull();
    } while (!wanted.test(next));
  }

  @Override
  public void close() {
    assertThatNoException().isThrownBy(stream::close);
  }
}

package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.stream.StreamChaosContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Hooks;

/** Breaks the connections of the reactive client. */
class ReactiveStreamChaosTest extends StreamChaosContract {
  private final Collection<Throwable> dropped = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void keepWhatReactorDrops() {
    Hooks.onErrorDropped(dropped::add);
  }

  @AfterEach
  void dropAsBefore() {
    Hooks.resetOnErrorDropped();
  }

  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return ReactiveStreams.create(options);
  }

  @Override
  protected void assertNothingLeft() {
    super.assertNothingLeft();
    assertThat(BufferLeaks.found()).as("buffers that leaked").isEmpty();
    assertThat(dropped).as("errors that nobody was told of").isEmpty();
  }
}

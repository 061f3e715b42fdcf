package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.stream.RandomHistoriesContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Hooks;

/** Lets the reactive client live through random histories. */
class ReactiveRandomHistoriesTest extends RandomHistoriesContract {
  private final Collection<Throwable> dropped = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void keepWhatReactorDrops() {
    Hooks.onErrorDropped(
        error -> Optional.of(error).filter(it -> !isOwn(it)).ifPresent(dropped::add));
  }

  /** A subscriber that was given up while it threw is told nothing any more. */
  private static boolean isOwn(Throwable error) {
    return error.getStackTrace()[0].getClassName().startsWith(HarmfulSubscribers.class.getName());
  }

  /** Netty looks for leaks only when memory is collected, which takes longer than a history. */
  @AfterEach
  void nothingLeaked() {
    Hooks.resetOnErrorDropped();
    assertThat(BufferLeaks.found()).as("buffers that leaked").isEmpty();
  }

  @Override
  protected StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery) {
    return new ReactiveStreams(
        HttpPiecesClient.create(options, UnaryOperator.identity(), discovery));
  }

  @Override
  protected void assertNothingLeft() {
    super.assertNothingLeft();
    assertThat(dropped).as("errors that nobody was told of").isEmpty();
  }
}

package io.github.pieces4j.server.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.store.ObjectStore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

class FramesBehindTest {
  private static final int MORE_THAN_A_SOCKET_MAY_BE_BEHIND = 70_000;

  private final EmulatedState state =
      new EmulatedState(new Dialect(Generation.CURRENT), ObjectStore.inMemory());
  private final Conversation conversation =
      Births.conversation(Seeds.conversation("Changes often"), state.now());

  @Test
  void aSocketThatNobodyReadsIsClosedAndHoldsNobodyUp() {
    AtomicInteger read = new AtomicInteger();
    heardFrames().subscribe(frame -> read.incrementAndGet());
    Unread unread = new Unread();
    heardFrames().subscribe(unread);

    for (int i = 0; i < MORE_THAN_A_SOCKET_MAY_BE_BEHIND; i++) {
      state.alone(this::change);
    }

    assertThat(read).hasValue(1 + MORE_THAN_A_SOCKET_MAY_BE_BEHIND);
    unread.request(Long.MAX_VALUE);
    assertThat(unread.frames).hasPositiveValue().hasValueLessThan(read.get());
    assertThat(unread.end).doesNotHaveValue(null);
  }

  private Flux<String> heardFrames() {
    return new HeardFrames(state.frames(state.conversations())).read();
  }

  private Conversation change() {
    state.conversations().put(conversation);
    return conversation;
  }

  private static final class Unread extends BaseSubscriber<String> {
    private final AtomicInteger frames = new AtomicInteger();
    private final AtomicReference<Throwable> end = new AtomicReference<>();

    @Override
    protected void hookOnSubscribe(Subscription subscription) {}

    @Override
    protected void hookOnNext(String frame) {
      frames.incrementAndGet();
    }

    @Override
    protected void hookOnError(Throwable error) {
      end.set(error);
    }
  }
}

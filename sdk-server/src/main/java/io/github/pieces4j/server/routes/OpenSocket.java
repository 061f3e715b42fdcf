package io.github.pieces4j.server.routes;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A socket that is open from the server's side: what it is told is kept until it is sent.
 *
 * @param frames for one subscriber; if there is an answer, those before any question
 * @param forget ends it where there will be no subscriber
 * @param answer answers each frame of the client, null where those are ignored
 */
public record OpenSocket(
    Flux<String> frames, Runnable forget, @Nullable UnaryOperator<String> answer) {
  OpenSocket(Flux<String> frames, Runnable forget) {
    this(frames, forget, null);
  }

  /** Returns sockets that say the same thing first, and stay open. */
  static Supplier<OpenSocket> saying(Flux<String> first) {
    return () -> new OpenSocket(Flux.concat(first, Flux.never()), () -> {});
  }

  /** Returns sockets that say one thing first, and something to each frame of the client. */
  static Supplier<OpenSocket> answering(String first, UnaryOperator<String> answer) {
    return () -> new OpenSocket(Flux.just(first), () -> {}, answer);
  }
}

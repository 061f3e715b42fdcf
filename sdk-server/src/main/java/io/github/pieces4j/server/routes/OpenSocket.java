package io.github.pieces4j.server.routes;

import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/**
 * A socket that is open from the server's side: what it is told is kept until it is sent.
 *
 * @param frames for one subscriber
 * @param forget ends it where there will be no subscriber
 */
public record OpenSocket(Flux<String> frames, Runnable forget) {
  /** Returns sockets that say the same thing first, and stay open. */
  static Supplier<OpenSocket> saying(Flux<String> first) {
    return () -> new OpenSocket(Flux.concat(first, Flux.never()), () -> {});
  }
}

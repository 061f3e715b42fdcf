/** Mono and Flux over Reactor Netty. */
module io.github.pieces4j.reactive {
  requires transitive io.github.pieces4j.core;
  requires transitive org.reactivestreams;
  requires transitive reactor.core;
  requires io.netty.buffer;
  requires io.netty.codec.http;
  requires io.netty.transport;
  requires reactor.netty.core;
  requires reactor.netty.http;

  exports io.github.pieces4j.reactive;
}

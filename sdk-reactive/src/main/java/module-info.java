/** Mono and Flux over Reactor Netty. */
module io.github.pieces4j.reactive {
  requires transitive io.github.pieces4j.core;
  requires transitive org.reactivestreams;
  requires transitive reactor.core;
  requires transitive reactor.netty.http;
  requires io.netty.buffer;
  requires io.netty.codec;
  requires io.netty.codec.http;
  requires io.netty.common;
  requires io.netty.handler;
  requires io.netty.resolver;
  requires io.netty.transport;
  // Reactor Netty needs these, but has no descriptor to say so.
  requires io.netty.codec.classes.quic;
  requires io.netty.codec.http2;
  requires io.netty.handler.proxy;
  requires io.netty.resolver.dns;
  requires reactor.netty.core;

  exports io.github.pieces4j.reactive;
}

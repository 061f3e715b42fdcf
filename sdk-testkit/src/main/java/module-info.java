/** Scripted answers, scripted sockets and a proxy that breaks connections. */
module io.github.pieces4j.testkit {
  requires transitive io.github.pieces4j.server;
  requires io.netty.codec.http;
  requires io.netty.common;
  requires io.netty.handler;
  requires io.netty.transport;
  // Reactor Netty's server needs it, but has no descriptor to say so.
  requires io.netty.codec.http2;
  requires org.reactivestreams;
  requires reactor.core;
  requires reactor.netty.core;
  requires reactor.netty.http;

  exports io.github.pieces4j.testkit;
  exports io.github.pieces4j.testkit.fault;
}

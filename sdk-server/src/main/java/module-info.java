/** A server that speaks the API of Pieces OS. */
module io.github.pieces4j.server {
  requires transitive io.github.pieces4j.core;
  requires io.netty.codec.http;
  requires io.netty.common;
  requires io.netty.handler;
  requires io.netty.transport;
  // Reactor Netty's server needs it, but has no descriptor to say so.
  requires io.netty.codec.http2;
  requires java.sql;
  requires org.reactivestreams;
  requires org.xerial.sqlitejdbc;
  requires reactor.core;
  requires reactor.netty.core;
  requires reactor.netty.http;
  requires tools.jackson.core;

  exports io.github.pieces4j.server;
  exports io.github.pieces4j.server.config;
}

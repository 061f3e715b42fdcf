/** An emulated Pieces OS, scripted answers, faults, and the contract suite of the clients. */
module io.github.pieces4j.testkit {
  requires transitive io.github.pieces4j.core;
  requires static java.management;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
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
  requires tools.jackson.core;

  exports io.github.pieces4j.testkit;
  exports io.github.pieces4j.testkit.config;
  exports io.github.pieces4j.testkit.contract;
  exports io.github.pieces4j.testkit.contract.stream;
  exports io.github.pieces4j.testkit.fault;
  exports io.github.pieces4j.testkit.store;
}

package io.github.pieces4j.server.http;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/** The threads of connections. */
final class EventLoops {
  private EventLoops() {}

  /**
   * Returns the event loop of a request's connection, on which its answer is sent. Sent from
   * another thread, an answer could reach the client, and the client's next request the server,
   * before Reactor Netty knows that the request is over.
   */
  static Scheduler of(HttpServerRequest request) {
    return Schedulers.fromExecutor(
        task -> request.withConnection(it -> it.channel().eventLoop().execute(task)));
  }
}

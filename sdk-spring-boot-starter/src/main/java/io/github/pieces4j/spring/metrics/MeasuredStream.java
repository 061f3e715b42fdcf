package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.StreamCounters;

/** The figures that meters read of a stream; reading opens no socket. */
interface MeasuredStream {
  StreamCounters counters();

  ConnectionState state();
}

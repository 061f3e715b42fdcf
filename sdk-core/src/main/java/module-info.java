/** The model, the codecs, the operations and the requests of the SDK. */
// The modules that it exports internals to are compiled later.
@SuppressWarnings("module")
module io.github.pieces4j.core {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive org.jspecify;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler;
  requires org.slf4j;
  requires tools.jackson.core;

  exports io.github.pieces4j.config;
  exports io.github.pieces4j.error;
  exports io.github.pieces4j.http;
  exports io.github.pieces4j.json;
  exports io.github.pieces4j.model;
  exports io.github.pieces4j.operation;
  exports io.github.pieces4j.request;
  exports io.github.pieces4j.stream;
  exports io.github.pieces4j.internal.call to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.discovery to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.http to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.hub to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.json to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.json.codec to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.task to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.internal.text to
      io.github.pieces4j.archive,
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive,
      io.github.pieces4j.spring;
}

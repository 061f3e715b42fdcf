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
  exports io.github.pieces4j.discovery;
  exports io.github.pieces4j.error;
  exports io.github.pieces4j.http;
  exports io.github.pieces4j.json;
  exports io.github.pieces4j.model;
  exports io.github.pieces4j.operation;
  exports io.github.pieces4j.request;
  exports io.github.pieces4j.stream;
  exports io.github.pieces4j.stream.hub to
      io.github.pieces4j.blocking,
      io.github.pieces4j.reactive;
  exports io.github.pieces4j.model.anchor;
  exports io.github.pieces4j.model.annotation;
  exports io.github.pieces4j.model.application;
  exports io.github.pieces4j.model.asset;
  exports io.github.pieces4j.model.capture;
  exports io.github.pieces4j.model.common;
  exports io.github.pieces4j.model.configuration;
  exports io.github.pieces4j.model.connection;
  exports io.github.pieces4j.model.conversation;
  exports io.github.pieces4j.model.format;
  exports io.github.pieces4j.model.machinelearning;
  exports io.github.pieces4j.model.message;
  exports io.github.pieces4j.model.person;
  exports io.github.pieces4j.model.pipeline;
  exports io.github.pieces4j.model.search;
  exports io.github.pieces4j.model.share;
  exports io.github.pieces4j.model.stream;
  exports io.github.pieces4j.model.user;
  exports io.github.pieces4j.model.website;
  exports io.github.pieces4j.model.workstream;
}

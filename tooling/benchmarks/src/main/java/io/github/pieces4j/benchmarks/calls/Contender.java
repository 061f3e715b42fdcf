package io.github.pieces4j.benchmarks.calls;

import java.util.function.Function;

/** A client that takes part. */
public enum Contender {
  RAW_JDK("java.net.http and the SDK's codec", RawJdk::new),
  BLOCKING("blocking client", calls -> new BlockingSdk(calls, false)),
  BLOCKING_WIDE("blocking client, 256 connections", calls -> new BlockingSdk(calls, true)),
  GENERATED_NATIVE("generated client on java.net.http", GeneratedNative::new),
  GENERATED_KOTLIN("generated client for Kotlin on OkHttp", GeneratedKotlin::new),
  OWN_RESTCLIENT("a program's own on RestClient", OwnRestClient::new),
  RAW_NETTY("Reactor Netty and the SDK's codec", RawNetty::new),
  REACTIVE("reactive client", calls -> new ReactiveSdk(calls, false)),
  REACTIVE_WIDE("reactive client, 256 connections", calls -> new ReactiveSdk(calls, true)),
  GENERATED_WEBCLIENT("generated client on WebClient", GeneratedWebClient::new),
  OWN_WEBCLIENT("a program's own on WebClient", OwnWebClient::new);

  private final String label;
  private final Function<Calls, MeasuredClient> factory;

  Contender(String label, Function<Calls, MeasuredClient> factory) {
    this.label = label;
    this.factory = factory;
  }

  /** Returns what tables call it. */
  public String label() {
    return label;
  }

  MeasuredClient client(Calls calls) {
    return factory.apply(calls);
  }
}

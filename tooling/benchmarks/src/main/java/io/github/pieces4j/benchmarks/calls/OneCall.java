package io.github.pieces4j.benchmarks.calls;

import java.net.URI;

/** A program that makes one call and ends, as small utilities do. */
public final class OneCall {
  private OneCall() {}

  /** The arguments are the contender, the server and an identifier. */
  public static void main(String... arguments) throws Exception {
    Calls calls = new Calls(URI.create(arguments[1]), arguments[2]);
    try (MeasuredClient client = Contender.valueOf(arguments[0]).client(calls)) {
      System.out.println(client.once(CallKind.GET) == null ? "nothing" : "an answer");
    }
  }
}

package io.github.pieces4j.testkit.fault;

import java.time.Duration;

/**
 * The damage that a {@link FaultProxy} does to a connection for as long as the fault lasts.
 *
 * @param toServer how bytes travel from the client to the server
 * @param toClient how bytes travel from the server to the client
 * @param refuses whether the connection is reset without a byte
 * @since 0.1
 */
public record Fault(Flow toServer, Flow toClient, boolean refuses) {
  private static final Fault NONE = new Fault(Flow.free(), Flow.free(), false);

  /** Returns the absence of faults. */
  public static Fault none() {
    return NONE;
  }

  /** Returns the fault that accepts a connection only to reset it. */
  public static Fault refusal() {
    return new Fault(Flow.free(), Flow.free(), true);
  }

  /** Returns the fault in which nothing arrives on either side and nothing ends. */
  public static Fault blackHole() {
    return bothWays(Flow.silence());
  }

  /** Returns the fault in which the server hears the client, but the client hears nothing. */
  public static Fault silentServer() {
    return toClient(Flow.silence());
  }

  /** Returns the fault that holds each chunk for this long, at most a day, both ways. */
  public static Fault delay(Duration delay) {
    return bothWays(Flow.delayed(delay));
  }

  /** Returns the fault that cuts an answer or a frame short: after so many bytes to the client. */
  public static Fault truncation(long bytes, Ending ending) {
    return toClient(Flow.cut(bytes, ending));
  }

  /** Returns the fault of one direction: from the client to the server. */
  public static Fault toServer(Flow flow) {
    return new Fault(flow, Flow.free(), false);
  }

  /** Returns the fault of one direction: from the server to the client. */
  public static Fault toClient(Flow flow) {
    return new Fault(Flow.free(), flow, false);
  }

  /** Returns the fault that is the same both ways. */
  public static Fault bothWays(Flow flow) {
    return new Fault(flow, flow, false);
  }
}

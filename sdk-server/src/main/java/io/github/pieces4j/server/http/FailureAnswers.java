package io.github.pieces4j.server.http;

import io.github.pieces4j.server.routes.Response;
import io.github.pieces4j.server.routes.Target;
import io.github.pieces4j.server.state.Refusal;
import io.github.pieces4j.server.store.StoreException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import reactor.netty.channel.AbortedException;

/** What failures are answered with. */
final class FailureAnswers {
  private static final int INVALID = 400;
  private static final int FAILED = 500;
  private static final int UNAVAILABLE = 503;
  private static final int FULL = 507;

  private FailureAnswers() {}

  static Response of(Throwable failure, Target target) {
    if (failure instanceof Refusal refusal) {
      return Response.text(refusal.status(), String.valueOf(refusal.getMessage()));
    }
    if (failure instanceof StoreException store) {
      String reason = "The store failed: " + store.getMessage();
      return switch (store.fault()) {
        case FULL -> Response.text(FULL, reason);
        case DISK -> Response.text(UNAVAILABLE, reason);
        case OBJECT, STATEMENT -> Response.text(FAILED, reason);
      };
    }
    if (failure instanceof CancellationException || failure instanceof RejectedExecutionException) {
      return Response.text(UNAVAILABLE, "The server is ending.");
    }
    if (failure instanceof AbortedException) {
      return Response.text(INVALID, "The connection was closed before the request was whole.");
    }
    System.err.println("pieces: " + target.method() + " " + target.path() + " failed:");
    failure.printStackTrace();
    return Response.text(FAILED, "The server failed: " + failure);
  }
}

package io.github.pieces4j.error;

import io.github.pieces4j.internal.text.Redaction;
import java.io.Serializable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed.
 *
 * @param operation the operation's id in the contract, such as {@code conversation_update}
 * @param method the HTTP method
 * @param url the full URL, user information and secrets redacted; only its path where the server
 *     was not known yet
 * @param status the HTTP status, null where no response arrived
 * @param attempts how often the call was made, this time included
 * @since 0.1
 */
public record FailedCall(
    String operation, String method, String url, @Nullable Integer status, int attempts)
    implements Serializable {
  /** Describes the first attempt of a call, which got no response. */
  public static FailedCall unanswered(String operation, String method, URI url) {
    return new FailedCall(operation, method, Redaction.url(url), null, 1);
  }

  /** Returns the same call with the status that it was answered with. */
  public FailedCall answered(int status) {
    return new FailedCall(operation, method, url, status, attempts);
  }

  /** Returns the same call, made this often. */
  public FailedCall attempted(int times) {
    return new FailedCall(operation, method, url, status, times);
  }

  @Override
  public String toString() {
    String call = operation + ": " + method + " " + url;
    String answered = status == null ? call : call + " -> " + status;
    return attempts == 1 ? answered : answered + " (attempt " + attempts + ")";
  }
}

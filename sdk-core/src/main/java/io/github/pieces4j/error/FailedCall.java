package io.github.pieces4j.error;

import io.github.pieces4j.http.Redaction;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Says which call failed.
 *
 * @param operation the operation's id in the contract, such as {@code conversation_update}
 * @param method the HTTP method
 * @param url the full URL, user information and secrets redacted
 * @param status the HTTP status, null where no response arrived
 */
public record FailedCall(String operation, String method, String url, @Nullable Integer status) {
  /** Describes a call that got no response. */
  public static FailedCall unanswered(String operation, String method, URI url) {
    return new FailedCall(operation, method, Redaction.url(url), null);
  }

  /** Returns the same call with the status that it was answered with. */
  public FailedCall answered(int status) {
    return new FailedCall(operation, method, url, status);
  }

  @Override
  public String toString() {
    String call = operation + ": " + method + " " + url;
    return status == null ? call : call + " -> " + status;
  }
}

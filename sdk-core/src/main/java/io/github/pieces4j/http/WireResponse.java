package io.github.pieces4j.http;

/**
 * Is a response as a transport received it.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body all bytes of the body, not to be changed; empty for none
 */
public record WireResponse(int status, HttpHeaders headers, byte[] body) {
  /** Prints no body, for it may hold what is private. */
  @Override
  public String toString() {
    return status + " with " + body.length + " bytes";
  }
}

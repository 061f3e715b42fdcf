package io.github.pieces4j.server.config;

import java.util.concurrent.CompletionStage;

/**
 * Something that answers requests at one path beside the interface of Pieces OS, such as a page.
 *
 * <p>It is asked only by those who may ask the server.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface WebHandler {
  /**
   * Called when there is a request, on a thread that must not wait.
   *
   * @return the answer, when there is one; a failure is answered with status 500
   */
  CompletionStage<WebAnswer> answer(WebRequest request);
}

package io.github.pieces4j.request;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;

/**
 * The requests on one annotation.
 *
 * @since 0.1
 */
public final class AnnotationRequests {
  private AnnotationRequests() {}

  /** Returns a request to read an annotation, such as the text of a summary. */
  public static PiecesRequest<Annotation> get(String annotationId) {
    return PiecesRequest.of(AnnotationOperations.GET, annotationId);
  }
}

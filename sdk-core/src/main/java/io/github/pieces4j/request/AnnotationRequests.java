package io.github.pieces4j.request;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;

/** Makes the requests on one annotation. */
public final class AnnotationRequests {
  private AnnotationRequests() {}

  /** Asks to read an annotation, such as the text of a summary. */
  public static PiecesRequest<Annotation> get(String annotationId) {
    return PiecesRequest.of(AnnotationOperations.GET, annotationId);
  }
}

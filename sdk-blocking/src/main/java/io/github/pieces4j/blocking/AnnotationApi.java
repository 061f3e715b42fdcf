package io.github.pieces4j.blocking;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.request.AnnotationRequests;

/**
 * The calls on one annotation.
 *
 * @since 0.1
 */
public final class AnnotationApi {
  private final PiecesClient client;
  private final String annotationId;

  AnnotationApi(PiecesClient client, String annotationId) {
    this.client = client;
    this.annotationId = annotationId;
  }

  /**
   * Reads an annotation, such as the text of a summary.
   *
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Annotation get() {
    return client.execute(AnnotationRequests.get(annotationId));
  }
}

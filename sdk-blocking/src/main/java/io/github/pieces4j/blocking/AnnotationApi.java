package io.github.pieces4j.blocking;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.request.AnnotationRequests;

/** The calls on one annotation. */
public final class AnnotationApi {
  private final PiecesClient client;
  private final String annotationId;

  AnnotationApi(PiecesClient client, String annotationId) {
    this.client = client;
    this.annotationId = annotationId;
  }

  /** Reads an annotation, such as the text of a summary. */
  public Annotation get() {
    return client.execute(AnnotationRequests.get(annotationId));
  }
}

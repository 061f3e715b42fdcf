package io.github.pieces4j.blocking;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.request.AnnotationRequests;
import java.util.Optional;

/**
 * The calls on one annotation.
 *
 * @since 0.1
 */
public final class AnnotationApi extends Area<AnnotationApi> {
  private final String annotationId;

  AnnotationApi(PiecesClient client, String annotationId) {
    super(client);
    this.annotationId = annotationId;
  }

  @Override
  AnnotationApi through(PiecesClient other) {
    return new AnnotationApi(other, annotationId);
  }

  /**
   * Reads an annotation, such as the text of a summary.
   *
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Annotation get() {
    return client.execute(AnnotationRequests.get(annotationId));
  }

  /**
   * Reads an annotation, empty if there is none.
   *
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Optional<Annotation> find() {
    return found(this::get);
  }
}

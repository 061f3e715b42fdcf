package io.github.pieces4j.reactive;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.request.AnnotationRequests;
import reactor.core.publisher.Mono;

/**
 * The calls on one annotation.
 *
 * @since 0.1
 */
public final class ReactiveAnnotationApi extends ReactiveArea<ReactiveAnnotationApi> {
  private final String annotationId;

  ReactiveAnnotationApi(ReactivePiecesClient client, String annotationId) {
    super(client);
    this.annotationId = annotationId;
  }

  @Override
  ReactiveAnnotationApi through(ReactivePiecesClient other) {
    return new ReactiveAnnotationApi(other, annotationId);
  }

  /**
   * Reads an annotation, such as the text of a summary.
   *
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Mono<Annotation> get() {
    return client.execute(AnnotationRequests.get(annotationId));
  }

  /**
   * Reads an annotation, empty if there is none.
   *
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Mono<Annotation> find() {
    return found(get());
  }
}

package io.github.pieces4j.reactive;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.request.AnnotationRequests;
import reactor.core.publisher.Mono;

/** The calls on one annotation. */
public final class ReactiveAnnotationApi {
  private final ReactivePiecesClient client;
  private final String annotationId;

  ReactiveAnnotationApi(ReactivePiecesClient client, String annotationId) {
    this.client = client;
    this.annotationId = annotationId;
  }

  /** Reads an annotation, such as the text of a summary. */
  public Mono<Annotation> get() {
    return client.execute(AnnotationRequests.get(annotationId));
  }
}

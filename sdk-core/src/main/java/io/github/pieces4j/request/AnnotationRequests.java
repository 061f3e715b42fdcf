package io.github.pieces4j.request;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests on one annotation. */
public final class AnnotationRequests {
  private AnnotationRequests() {}

  /** Asks to read an annotation, such as the text of a summary. */
  public static PiecesRequest<Annotation> get(String annotationId) {
    return request(AnnotationOperations.GET, annotationId);
  }

  private static <R extends @Nullable Object> PiecesRequest<R> request(
      Operation<R> operation, String annotationId) {
    return PiecesRequest.of(operation, Map.of("annotation", annotationId));
  }
}

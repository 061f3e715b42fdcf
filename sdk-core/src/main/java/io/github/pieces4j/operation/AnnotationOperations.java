package io.github.pieces4j.operation;

import io.github.pieces4j.model.Annotation;

/**
 * The operations on one annotation.
 *
 * @since 0.1
 */
public final class AnnotationOperations {
  /** Reads an annotation, such as the text of a summary. */
  public static final Operation<Annotation> GET =
      Operation.get(
          "annotation_specific_annotation_snapshot", "/annotation/{annotation}", Annotation.class);

  private AnnotationOperations() {}
}

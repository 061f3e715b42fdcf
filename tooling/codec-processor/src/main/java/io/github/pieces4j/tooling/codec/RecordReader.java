package io.github.pieces4j.tooling.codec;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A reader of a record's shape from the source that is being compiled. */
final class RecordReader {
  static final String ADDITIONAL_PROPERTIES = "additionalProperties";
  private static final String ADDITIONAL_TYPE = "java.util.Map<java.lang.String,java.lang.Object>";

  private final ValueReader values;

  RecordReader(ProcessingEnvironment environment) {
    values = new ValueReader(environment);
  }

  RecordShape read(Element element) {
    if (element.getKind() != ElementKind.RECORD) {
      throw new UnsupportedRecordException("@WireRecord is for records only", element);
    }
    TypeElement record = (TypeElement) element;
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    requireAdditionalProperties(record, components);
    List<ComponentShape> shapes = new ArrayList<>();
    for (RecordComponentElement component : components.subList(0, components.size() - 1)) {
      shapes.add(component(component));
    }
    String simpleName = record.getSimpleName().toString();
    return new RecordShape(record.getQualifiedName().toString(), simpleName, List.copyOf(shapes));
  }

  private static void requireAdditionalProperties(
      TypeElement record, List<? extends RecordComponentElement> components) {
    if (!components.isEmpty()) {
      RecordComponentElement last = components.get(components.size() - 1);
      if (last.getSimpleName().contentEquals(ADDITIONAL_PROPERTIES)
          && values(last.asType()).equals(ADDITIONAL_TYPE)) {
        return;
      }
    }
    throw new UnsupportedRecordException(
        "the last component of a @WireRecord is Map<String, Object> additionalProperties", record);
  }

  private static String values(TypeMirror type) {
    return ValueReader.withoutAnnotations(type);
  }

  private ComponentShape component(RecordComponentElement component) {
    boolean required = !isNullable(component);
    return values.component(component, wireName(component), required);
  }

  /** The annotation is none for components, so the compiler keeps it on their accessors alone. */
  private static String wireName(RecordComponentElement component) {
    for (AnnotationMirror annotation : component.getAccessor().getAnnotationMirrors()) {
      if (isNamed(annotation, "JsonProperty")) {
        return value(annotation);
      }
    }
    return component.getSimpleName().toString();
  }

  private static String value(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(member -> member.getKey().getSimpleName().contentEquals("value"))
        .map(member -> (String) member.getValue().getValue())
        .findFirst()
        .orElse("");
  }

  /** Type annotations may be found on the component, its type or its accessor's type. */
  private static boolean isNullable(RecordComponentElement component) {
    List<AnnotationMirror> found = new ArrayList<>(component.getAnnotationMirrors());
    found.addAll(component.asType().getAnnotationMirrors());
    found.addAll(component.getAccessor().getReturnType().getAnnotationMirrors());
    return found.stream().anyMatch(annotation -> isNamed(annotation, "Nullable"));
  }

  static boolean isMarked(TypeElement record) {
    return record.getAnnotationMirrors().stream()
        .anyMatch(annotation -> isNamed(annotation, "WireRecord"));
  }

  private static boolean isNamed(AnnotationMirror annotation, String simpleName) {
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName);
  }
}

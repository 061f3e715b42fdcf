package io.github.pieces4j.contract;

/** Says which Java type a property is to have. */
final class JavaTypes {
  private JavaTypes() {}

  static String of(Property property) {
    return of(property.shape());
  }

  private static String of(Shape shape) {
    return switch (shape.kind()) {
      case STRING -> "java.lang.String";
      case TIMESTAMP -> "java.time.Instant";
      case BOOLEAN -> "java.lang.Boolean";
      case INTEGER -> "java.lang.Long";
      case NUMBER -> "java.lang.Double";
      case LIST -> "java.util.List<" + of(shape.element()) + ">";
      case MAP -> "java.util.Map<java.lang.String, " + of(shape.element()) + ">";
      case OBJECT, ENUM -> ModelTypes.named(shape.reference()).getName();
    };
  }
}

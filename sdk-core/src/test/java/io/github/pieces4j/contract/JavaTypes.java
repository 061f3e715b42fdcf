package io.github.pieces4j.contract;

/** Says which Java type a property is to have. */
final class JavaTypes {
  private JavaTypes() {}

  static String of(Property property) {
    String boxed = boxed(property.shape());
    if (!property.required()) {
      return boxed;
    }
    return switch (property.shape().kind()) {
      case BOOLEAN -> "boolean";
      case INTEGER -> "long";
      case NUMBER -> "double";
      default -> boxed;
    };
  }

  private static String boxed(Shape shape) {
    return switch (shape.kind()) {
      case STRING -> "java.lang.String";
      case TIMESTAMP -> "java.time.Instant";
      case BOOLEAN -> "java.lang.Boolean";
      case INTEGER -> "java.lang.Long";
      case NUMBER -> "java.lang.Double";
      case LIST -> "java.util.List<" + boxed(shape.element()) + ">";
      case MAP -> "java.util.Map<java.lang.String, " + boxed(shape.element()) + ">";
      case OBJECT, ENUM -> ModelTypes.named(shape.reference()).getName();
    };
  }
}

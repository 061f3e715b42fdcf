package io.github.pieces4j.tooling.codec;

import io.github.pieces4j.tooling.codec.ComponentShape.Container;
import io.github.pieces4j.tooling.codec.ValueShape.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A reader of the types that components may have. */
final class ValueReader {
  private static final String OPEN_ENUM = "io.github.pieces4j.model.OpenEnum";
  private static final Pattern COLLECTION =
      Pattern.compile("io\\.github\\.pieces4j\\.model\\.Pieces(List|Collection)<.*");
  private static final Map<String, ValueShape> PLAIN =
      Map.of(
          "java.lang.String", new ValueShape(Kind.STRING, "String", "String"),
          "java.lang.Boolean", new ValueShape(Kind.BOOL, "Boolean", "Boolean"),
          "java.lang.Long", new ValueShape(Kind.INTEGER, "Long", "Long"),
          "java.lang.Double", new ValueShape(Kind.NUMBER, "Double", "Double"),
          "java.lang.Object", new ValueShape(Kind.FREE_FORM, "Object", "Object"),
          "java.time.Instant", new ValueShape(Kind.TIMESTAMP, "java.time.Instant", "Instant"));

  private final ProcessingEnvironment environment;

  ValueReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  ComponentShape component(RecordComponentElement component, String wireName, boolean required) {
    TypeMirror type = component.asType();
    String name = component.getSimpleName().toString();
    Container container = container(type);
    TypeMirror valueType = container == Container.SINGLE ? type : lastArgument(type);
    ValueShape value = value(valueType, component);
    return new ComponentShape(name, wireName, required, container, value);
  }

  private static Container container(TypeMirror type) {
    String name = withoutAnnotations(type);
    if (name.startsWith("java.util.List<")) {
      return Container.LIST;
    }
    return name.startsWith("java.util.Map<java.lang.String,") ? Container.MAP : Container.SINGLE;
  }

  private static TypeMirror lastArgument(TypeMirror type) {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.get(arguments.size() - 1);
  }

  private ValueShape value(TypeMirror type, RecordComponentElement component) {
    TypeMirror boxed = type.getKind().isPrimitive() ? boxed(type) : type;
    ValueShape plain = PLAIN.get(withoutAnnotations(boxed));
    if (plain != null) {
      return plain;
    }
    if (boxed.getKind() == TypeKind.DECLARED
        && ((DeclaredType) boxed).asElement() instanceof TypeElement element
        && element.getKind() == ElementKind.RECORD) {
      return record(element, component);
    }
    throw new UnsupportedRecordException(
        "no codec for "
            + type
            + ": use String, Boolean, Long, Double, Instant, Object, a record,"
            + " or a List or Map<String, ...> of one of these",
        component);
  }

  private TypeMirror boxed(TypeMirror type) {
    return environment
        .getTypeUtils()
        .boxedClass(environment.getTypeUtils().getPrimitiveType(type.getKind()))
        .asType();
  }

  private ValueShape record(TypeElement element, RecordComponentElement component) {
    Kind kind = kind(element);
    if (kind != Kind.OPEN_ENUM && !hasCodec(element)) {
      throw new UnsupportedRecordException(
          "no codec for " + element.getQualifiedName() + ": mark it with @WireRecord", component);
    }
    return new ValueShape(
        kind, element.getQualifiedName().toString(), element.getSimpleName().toString());
  }

  private static Kind kind(TypeElement element) {
    List<String> interfaces =
        element.getInterfaces().stream().map(ValueReader::withoutAnnotations).toList();
    if (interfaces.contains(OPEN_ENUM)) {
      return Kind.OPEN_ENUM;
    }
    return interfaces.stream().anyMatch(it -> COLLECTION.matcher(it).matches())
        ? Kind.COLLECTION
        : Kind.RECORD;
  }

  /** Records compiled before have lost their mark, but they have their codec. */
  private boolean hasCodec(TypeElement element) {
    String codec = CodecSource.PACKAGE + "." + element.getSimpleName() + "Codec";
    return RecordReader.isMarked(element)
        || environment.getElementUtils().getTypeElement(codec) != null;
  }

  /** Prints a type without the annotations that may stand before or inside its name. */
  static String withoutAnnotations(TypeMirror type) {
    return type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))?[ ,]?\\s*", "").replace(", ", ",");
  }
}

package io.github.pieces4j.checks.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Is a public constant that describes an operation.
 *
 * @param name its class and its own name
 * @param answer what the operation answers with
 */
record OperationConstant(String name, Operation<?> operation, Type answer) {
  private static final List<OperationConstant> ALL = find();

  /** Returns all that the package of operations has. */
  static List<OperationConstant> all() {
    return ALL;
  }

  /** Returns the one that describes an operation. */
  static OperationConstant of(Operation<?> operation) {
    return ALL.stream()
        .filter(it -> it.operation().equals(operation))
        .findFirst()
        .orElseThrow(() -> new AssertionError(operation + " has no constant"));
  }

  private static List<OperationConstant> find() {
    return new ClassFileImporter()
        .importPackages(Operation.class.getPackageName()).stream()
            .map(JavaClass::reflect)
            .flatMap(OperationConstant::of)
            .sorted(Comparator.comparing(OperationConstant::name))
            .toList();
  }

  private static Stream<OperationConstant> of(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == Operation.class)
        .map(OperationConstant::of);
  }

  private static OperationConstant of(Field field) {
    try {
      String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
      Type answer = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
      return new OperationConstant(name, (Operation<?>) field.get(null), answer);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what the contract calls the answer; empty for none. */
  String answerSchema() {
    if (answer == Void.class) {
      return "";
    }
    return answer == String.class ? "string" : ModelType.schemaOf((Class<?>) answer);
  }

  PiecesRequest<?> request(Arguments arguments) {
    return PiecesRequest.of(
        operation,
        Names.parametersOf(operation.path().template()).stream()
            .map(it -> (String) arguments.of(it, String.class))
            .toArray(String[]::new));
  }

  @Override
  public String toString() {
    return name;
  }
}

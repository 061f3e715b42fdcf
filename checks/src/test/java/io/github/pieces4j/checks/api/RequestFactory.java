package io.github.pieces4j.checks.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to make a request: a public static method, or without one the constant, if it takes no
 * body.
 *
 * @param name the class, and the method or constant
 * @param parameters those of the method, none for a constant
 */
record RequestFactory(
    String name, List<Parameter> parameters, Function<Arguments, PiecesRequest<?>> factory) {
  private static final List<RequestFactory> ALL = find();

  /** Returns all that users have. */
  static List<RequestFactory> all() {
    return ALL;
  }

  private static List<RequestFactory> find() {
    List<RequestFactory> methods = methods().toList();
    Set<Operation<?>> made =
        methods.stream()
            .map(it -> it.request(new NamedArguments()).operation())
            .collect(Collectors.toSet());
    Stream<RequestFactory> constants =
        OperationConstant.all().stream()
            .filter(it -> !made.contains(it.operation()))
            .filter(it -> Contract.operation(it.operation().id()).requestSchema().isEmpty())
            .map(it -> new RequestFactory(it.name(), List.of(), it::request));
    return Stream.concat(methods.stream(), constants)
        .sorted(Comparator.comparing(RequestFactory::toString))
        .toList();
  }

  private static Stream<RequestFactory> methods() {
    return new ClassFileImporter()
        .importPackages(PiecesRequest.class.getPackageName()).stream()
            .filter(type -> !type.isEquivalentTo(PiecesRequest.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == PiecesRequest.class)
            .map(RequestFactory::of);
  }

  private static RequestFactory of(Method method) {
    return new RequestFactory(
        method.getDeclaringClass().getSimpleName() + "." + method.getName(),
        List.of(method.getParameters()),
        arguments -> (PiecesRequest<?>) arguments.call(method, null));
  }

  PiecesRequest<?> request(Arguments arguments) {
    return factory.apply(arguments);
  }

  /** Returns the one that links what this one unlinks, empty if this one unlinks nothing. */
  Optional<RequestFactory> opposite() {
    return all().stream()
        .filter(other -> other.name().contains(".ASSOCIATE"))
        .filter(other -> name().equals(other.name().replace(".ASSOCIATE", ".DISASSOCIATE")))
        .findFirst();
  }

  /** Returns its name, and which of several with that name it is. */
  @Override
  public String toString() {
    return name + parameters.stream().map(it -> it.getType().getSimpleName()).toList();
  }
}

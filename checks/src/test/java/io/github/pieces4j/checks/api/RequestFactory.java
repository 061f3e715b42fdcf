package io.github.pieces4j.checks.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Is a public static method that makes a request. */
record RequestFactory(Method method) {
  private static final List<RequestFactory> ALL = find();

  /** Returns all that the package of requests has. */
  static List<RequestFactory> all() {
    return ALL;
  }

  private static List<RequestFactory> find() {
    return new ClassFileImporter()
        .importPackages(PiecesRequest.class.getPackageName()).stream()
            .filter(type -> !type.isEquivalentTo(PiecesRequest.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType() == PiecesRequest.class)
            .map(RequestFactory::new)
            .sorted(Comparator.comparing(RequestFactory::toString))
            .toList();
  }

  PiecesRequest<?> request(Arguments arguments) {
    return (PiecesRequest<?>) arguments.call(method, null);
  }

  /** Returns the one that links what this one unlinks, empty if this one unlinks nothing. */
  Optional<RequestFactory> opposite() {
    return all().stream()
        .filter(other -> other.name().contains(".associate"))
        .filter(other -> name().equals(other.name().replace(".associate", ".disassociate")))
        .findFirst();
  }

  /** Returns its class and its own name. */
  String name() {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  /** Tells which of several with one name it is, too. */
  @Override
  public String toString() {
    List<String> types =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return name() + types;
  }
}

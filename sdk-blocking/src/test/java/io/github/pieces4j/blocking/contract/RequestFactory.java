package io.github.pieces4j.blocking.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.request.PiecesRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Is a public static method that makes a request. */
record RequestFactory(Method method) {
  /** Returns all that the package of requests has. */
  static List<RequestFactory> all() {
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

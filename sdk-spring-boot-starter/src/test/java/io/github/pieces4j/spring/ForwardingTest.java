package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.EventStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Holds the starter's wrappers of clients and streams to hand on all that the SDK itself does. */
class ForwardingTest {
  private static final List<Class<?>> TYPES =
      List.of(
          PiecesClient.class,
          IdentifierStream.class,
          EventStream.class,
          ReactivePiecesClient.class,
          ReactiveIdentifierStream.class);

  static List<Class<?>> wrappers() {
    return TYPES.stream().flatMap(type -> classes("io.github.pieces4j.spring", type)).toList();
  }

  private static Stream<Class<?>> classes(String parentPackage, Class<?> type) {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(type));
    return scan.findCandidateComponents(parentPackage).stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
  }

  @Test
  void theWrappersAreFound() {
    assertThat(wrappers())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "ObservedClient",
            "StoppingClient",
            "StoppingStream",
            "StoppingEventStream",
            "ObservedReactiveClient",
            "StoppingReactiveClient",
            "StoppingReactiveStream");
  }

  @ParameterizedTest
  @MethodSource("wrappers")
  void aWrapperHandsOnWhatTheSdkDoes(Class<?> wrapper) {
    Class<?> type = TYPES.stream().filter(it -> it.isAssignableFrom(wrapper)).findFirst().get();
    List<Method> methods = Stream.of(type.getMethods()).filter(it -> isDone(it, type)).toList();
    assertThat(methods).extracting(Method::getName).hasSizeGreaterThanOrEqualTo(3);
    for (Method method : methods) {
      assertThat(Forwarding.calls(wrapper, type, method))
          .as("what %s hands on", wrapper.getSimpleName())
          .contains(method.getName() + List.of(method.getParameterTypes()));
    }
  }

  /** Tells whether a client of the SDK does something of its own, not what an interface says. */
  private static boolean isDone(Method method, Class<?> type) {
    return Modifier.isAbstract(method.getModifiers())
        || !Modifier.isStatic(method.getModifiers())
            && classes(type.getPackageName(), type).anyMatch(it -> overrides(it, method));
  }

  private static boolean overrides(Class<?> implementation, Method method) {
    Method found =
        ClassUtils.getMethod(implementation, method.getName(), method.getParameterTypes());
    return !found.getDeclaringClass().isInterface();
  }
}

package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two clients to the same methods with the same arguments. */
class ClientParityTest {
  static Stream<Arguments> pairs() {
    return Stream.concat(
        Stream.of(Arguments.of(PiecesClient.class, ReactivePiecesClient.class)),
        ClientCall.areas(PiecesClient.class)
            .map(it -> Arguments.of(it.getReturnType(), reactiveArea(it.getName()))));
  }

  private static Class<?> reactiveArea(String name) {
    return ClientCall.areas(ReactivePiecesClient.class)
        .filter(it -> it.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the reactive client has no area " + name))
        .getReturnType();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothOfferTheSame(Class<?> blocking, Class<?> reactive) {
    assertThat(signatures(blocking)).isNotEmpty().isEqualTo(signatures(reactive));
  }

  private static TreeSet<String> signatures(Class<?> type) {
    TreeSet<String> signatures = new TreeSet<>();
    for (Method method : type.getMethods()) {
      boolean onlyOne = Set.of("closeAsync", "createLazily").contains(method.getName());
      if (method.getDeclaringClass() != Object.class && !method.isSynthetic() && !onlyOne) {
        signatures.add(method.getName() + parameters(method));
      }
    }
    return signatures;
  }

  /** Each client is customized through that of its own library. */
  private static String parameters(Method method) {
    return Arrays.toString(method.getGenericParameterTypes())
        .replace("java.util.function.Consumer<java.net.http.HttpClient$Builder>", "customizer")
        .replace(
            "java.util.function.UnaryOperator<reactor.netty.http.client.HttpClient>", "customizer");
  }
}

package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.AnnotationApi;
import io.github.pieces4j.blocking.ConnectionApi;
import io.github.pieces4j.blocking.ConversationApi;
import io.github.pieces4j.blocking.ConversationsApi;
import io.github.pieces4j.blocking.MessageApi;
import io.github.pieces4j.blocking.MessagesApi;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactiveAnnotationApi;
import io.github.pieces4j.reactive.ReactiveConnectionApi;
import io.github.pieces4j.reactive.ReactiveConversationApi;
import io.github.pieces4j.reactive.ReactiveConversationsApi;
import io.github.pieces4j.reactive.ReactiveMessageApi;
import io.github.pieces4j.reactive.ReactiveMessagesApi;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the two clients to the same methods with the same arguments. */
class ClientParityTest {
  static Arguments[] pairs() {
    return new Arguments[] {
      Arguments.of(PiecesClient.class, ReactivePiecesClient.class),
      Arguments.of(ConversationsApi.class, ReactiveConversationsApi.class),
      Arguments.of(ConversationApi.class, ReactiveConversationApi.class),
      Arguments.of(MessagesApi.class, ReactiveMessagesApi.class),
      Arguments.of(MessageApi.class, ReactiveMessageApi.class),
      Arguments.of(AnnotationApi.class, ReactiveAnnotationApi.class),
      Arguments.of(ConnectionApi.class, ReactiveConnectionApi.class)
    };
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

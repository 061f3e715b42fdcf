package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reactor.core.publisher.Flux;

/** Shows that both clients refuse a null by the argument's name, before anything is sent. */
class NullArgumentsTest {
  /** Nobody listens there, so that a call that was begun fails as such. */
  private static final PiecesOptions NOWHERE =
      PiecesOptions.of(it -> it.baseUrl(URI.create("http://127.0.0.1:1")));

  private final PiecesClient blocking = PiecesClient.create(NOWHERE);
  private final ReactivePiecesClient reactive = ReactivePiecesClient.create(NOWHERE);
  private final IdentifierStream<?> stream = blocking.stream(IdentifierSource.MESSAGES);
  private final ReactiveIdentifierStream<?> reactiveStream =
      reactive.stream(IdentifierSource.MESSAGES);

  @TestFactory
  Stream<DynamicTest> aNullIsRefusedByItsName() {
    Stream<Object> clients = Stream.of(blocking, stream, stream.events(), reactive, reactiveStream);
    Stream<Object> areas =
        Stream.concat(
            areas(PiecesClient.class, blocking), areas(ReactivePiecesClient.class, reactive));
    return Stream.concat(clients, areas).flatMap(NullArgumentsTest::refusals);
  }

  private static Stream<Object> areas(Class<?> type, Object client) {
    return ClientCall.areas(type).map(it -> new NamedArguments().call(it, client));
  }

  private static Stream<DynamicTest> refusals(Object area) {
    Class<?> type = promised(area);
    return Arrays.stream(type.getMethods())
        .filter(method -> !method.getDeclaringClass().getName().startsWith("java."))
        .flatMap(
            method ->
                Arrays.stream(method.getParameters())
                    .filter(NullArgumentsTest::isRefused)
                    .map(argument -> test(area, method, argument)));
  }

  private static Class<?> promised(Object area) {
    return Stream.of(
            PiecesClient.class,
            ReactivePiecesClient.class,
            IdentifierStream.class,
            ReactiveIdentifierStream.class,
            EventStream.class)
        .filter(type -> type.isInstance(area))
        .findFirst()
        .orElseGet(area::getClass);
  }

  private static boolean isRefused(Parameter argument) {
    return !argument.getType().isPrimitive()
        && !argument.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static DynamicTest test(Object area, Method method, Parameter refused) {
    String name = promised(area).getSimpleName() + "." + method.getName() + "." + refused.getName();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Throwable failure = catchThrowable(() -> call(area, method, refused));
          assertThat(failure)
              .as("what a null is told")
              .isInstanceOfAny(PiecesException.class, NullPointerException.class)
              .message()
              .matches(refused.getName() + "|[^:]+ is (null|blank|required): .+");
        });
  }

  private static Object sample(Parameter argument) {
    if (argument.getType() == UnaryOperator.class) {
      return UnaryOperator.identity();
    }
    return argument.getType() == PiecesOptions.class ? NOWHERE : new NamedArguments().of(argument);
  }

  private static void call(Object area, Method method, Parameter refused) throws Throwable {
    Object[] arguments =
        Arrays.stream(method.getParameters())
            .map(it -> it.equals(refused) ? null : sample(it))
            .toArray();
    try {
      Object made =
          method.invoke(Modifier.isStatic(method.getModifiers()) ? null : area, arguments);
      Optional.ofNullable(made)
          .filter(org.reactivestreams.Publisher.class::isInstance)
          .ifPresent(
              it ->
                  Flux.from((org.reactivestreams.Publisher<?>) it)
                      .blockFirst(Duration.ofSeconds(5)));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void anEventStreamThatIsNotWaitedForIsAskedAtOnce() {
    EventStream<?> events = stream.events();
    for (Duration none :
        new Duration[] {Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE)}) {
      assertThat(events.poll(none)).isEmpty();
    }
  }
}

package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.ConversationsBuilder;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.spring.observation.PiecesCallConvention;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.StreamCounters;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Calls a wrapper around something that records what it is asked. */
final class Forwarding {
  private final List<String> calls = new ArrayList<>();
  private final Map<Class<?>, Object> samples = new HashMap<>();

  private Forwarding(Class<?> type) {
    Conversations answer = ConversationsBuilder.builder().iterable(List.of()).build();
    samples.put(PiecesRequest.class, ConversationsRequests.list());
    samples.put(PiecesResponse.class, PiecesResponse.of(answer));
    samples.put(IdentifierSource.class, IdentifierSource.CONVERSATIONS);
    samples.put(Predicate.class, (Predicate<?>) event -> true);
    samples.put(Consumer.class, (Consumer<?>) options -> {});
    samples.put(ServerLocation.class, ServerLocation.UNKNOWN);
    samples.put(Duration.class, Duration.ZERO);
    samples.put(StreamCounters.class, new StreamCounters(0, 0, 0, 0, 0, 0, 0, 0));
    samples.put(Optional.class, Optional.empty());
    samples.put(Stream.class, Stream.empty());
    samples.put(Mono.class, Mono.empty());
    samples.put(Flux.class, Flux.empty());
    samples.put(boolean.class, true);
    samples.put(StreamStop.class, new StreamStop());
    samples.put(Disposable.class, Disposables.disposed());
    samples.put(ObservationRegistry.class, ObservationRegistry.create());
    samples.put(PiecesCallConvention.class, new PiecesCallConvention());
    for (Class<?> made :
        List.of(EventStream.class, IdentifierStream.class, ReactiveIdentifierStream.class, type)) {
      samples.put(made, recorder(made));
    }
  }

  /** Returns what a new wrapper asks of what it wraps while one of its methods is called. */
  static List<String> calls(Class<?> wrapper, Class<?> type, Method method) {
    Forwarding forwarding = new Forwarding(type);
    Constructor<?> constructor = wrapper.getDeclaredConstructors()[0];
    ReflectionUtils.makeAccessible(constructor);
    Object wrapping =
        BeanUtils.instantiateClass(
            constructor, forwarding.samplesOf(constructor.getParameterTypes()));
    Object result =
        ReflectionUtils.invokeMethod(
            method, wrapping, forwarding.samplesOf(method.getParameterTypes()));
    if (result instanceof Publisher<?> publisher) {
      Flux.from(publisher).blockLast();
    }
    return forwarding.calls;
  }

  private Object recorder(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          calls.add(method.getName() + List.of(method.getParameterTypes()));
          return samples.get(method.getReturnType());
        });
  }

  private Object[] samplesOf(Class<?>... types) {
    assertThat(samples.keySet()).containsAll(List.of(types));
    return Stream.of(types).map(samples::get).toArray();
  }
}

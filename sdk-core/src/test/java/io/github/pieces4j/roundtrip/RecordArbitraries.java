package io.github.pieces4j.roundtrip;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ModelTypes;
import io.github.pieces4j.contract.Property;
import io.github.pieces4j.model.OpenEnum;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Makes instances of any record of the model through its canonical constructor. */
final class RecordArbitraries {
  private static final int DEPTH = 2;
  private static final Map<String, Arbitrary<Object>> KNOWN = new HashMap<>();

  private RecordArbitraries() {}

  /** Picks a type, then makes an instance of it. */
  static Arbitrary<Object> anyRecord() {
    return Arbitraries.of(ModelTypes.objects()).flatMap(type -> record(type, DEPTH));
  }

  private static Arbitrary<Object> record(Class<?> type, int depth) {
    String key = type.getName() + depth;
    Arbitrary<Object> known = KNOWN.get(key);
    if (known == null) {
      known = new SharedArbitrary<>(create(type, depth));
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Arbitrary<Object> create(Class<?> type, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    List<Arbitrary<Object>> arguments = new ArrayList<>();
    for (RecordComponent component : List.of(components).subList(0, components.length - 1)) {
      arguments.add(argument(component, depth));
    }
    arguments.add(unknownProperties(type));
    Constructor<?> constructor = constructor(type, components);
    return Combinators.combine(arguments).as(values -> construct(constructor, values));
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object construct(Constructor<?> constructor, List<Object> arguments) {
    try {
      return constructor.newInstance(arguments.toArray());
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(constructor + " refuses " + arguments, e);
    }
  }

  private static Arbitrary<Object> argument(RecordComponent component, int depth) {
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (!nullable) {
      return value(component.getGenericType(), depth);
    }
    return depth == 0
        ? Arbitraries.just((Object) null)
        : value(component.getGenericType(), depth).injectNull(0.6);
  }

  private static Arbitrary<Object> value(Type type, int depth) {
    if (type instanceof ParameterizedType container) {
      return container(container, depth);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return OpenEnum.class.isAssignableFrom(plain)
          ? openEnum(plain)
          : record(plain, Math.max(0, depth - 1));
    }
    return scalar(plain).asGeneric();
  }

  private static Arbitrary<?> scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> Texts.any();
      case "Boolean", "boolean" -> Arbitraries.of(true, false);
      case "Long", "long" -> Arbitraries.longs();
      case "Double", "double" -> doubles();
      case "Instant" -> Instants.any();
      default -> throw new IllegalArgumentException("no values for " + type);
    };
  }

  private static Arbitrary<Double> doubles() {
    return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
  }

  private static Arbitrary<Object> openEnum(Class<?> type) {
    List<String> values = Contract.values(ModelTypes.schemaOf(type));
    return Arbitraries.oneOf(Arbitraries.of(values), Texts.any()).map(text -> of(type, text));
  }

  private static Object of(Class<?> type, String text) {
    try {
      return type.getMethod("of", String.class).invoke(null, text);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Arbitrary<Object> container(ParameterizedType type, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    Arbitrary<Object> elements = value(arguments[arguments.length - 1], depth);
    return type.getRawType() == List.class
        ? elements.list().ofMaxSize(depth + 1).asGeneric()
        : Arbitraries.maps(Texts.names(), elements).ofMaxSize(depth + 1).asGeneric();
  }

  private static Arbitrary<Object> unknownProperties(Class<?> type) {
    Set<String> known =
        Contract.object(ModelTypes.schemaOf(type)).properties().stream()
            .map(Property::name)
            .collect(Collectors.toSet());
    return Arbitraries.maps(
            Texts.names().filter(name -> !known.contains(name)), FreeFormValues.any())
        .ofMaxSize(2)
        .asGeneric();
  }

  /** Makes points in time with every precision. */
  private static final class Instants {
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private static Arbitrary<Instant> any() {
      Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
      return Combinators.combine(
              Arbitraries.longs().between(FIRST, LAST),
              nanos,
              Arbitraries.of(1, 1_000, 1_000_000, 1_000_000_000))
          .as((second, nano, unit) -> Instant.ofEpochSecond(second, nano - nano % unit));
    }
  }
}

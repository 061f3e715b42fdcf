package io.github.pieces4j.checks.mapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.OpenEnum;
import io.github.pieces4j.model.PiecesObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Records of any type of the model as a server might send them, the same for the same seed. */
final class RandomRecords {
  private static final int DEPTH = 2;

  /** What mappers change: digits, exponents, order, case, nulls within. */
  private static final List<String> FREE_FORM =
      List.of(
          "12345678901234567890.123456789012345678",
          "123456789012345678901234567890",
          "-0.10",
          "1.50E+300",
          "-1E-400",
          "9007199254740993",
          "{\"zeta\":1,\"alpha\":[null,{\"camelCase\":null,\"snake_case\":0.10}]}",
          "[[],{},\"\",null]",
          "true",
          "\"2026-01-31T05:00:00+0000\"");

  private static final List<String> NAMES =
      List.of("zulu", "alpha", "camelCase", "snake_case", "kebab-case", "", "\u00fcber", "value2");

  private static final List<String> TEXTS =
      List.of("", "text", "Gr\u00fc\u00dfe \uD83C\uDF0D", "\\u0000\\n\\\"</script>", "null", "7");

  private static final List<Class<?>> TYPES = findTypes();

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /** Returns all types of the model. */
  static List<Class<?>> types() {
    return TYPES;
  }

  private static List<Class<?>> findTypes() {
    return new ClassFileImporter()
        .importPackages(PiecesObject.class.getPackageName()).stream()
            .filter(type -> type.isAssignableTo(PiecesObject.class) && type.isRecord())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  Object of(Class<?> type) {
    return PiecesJson.decode(object(type, DEPTH).getBytes(StandardCharsets.UTF_8), type);
  }

  private String object(Class<?> type, int depth) {
    StringJoiner json = new StringJoiner(",", "{", "}");
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : List.of(components).subList(0, components.length - 1)) {
      if (isRequired(component) || depth > 0 && random.nextInt(3) == 0) {
        json.add(member(wireName(component), value(component.getGenericType(), depth - 1)));
      }
    }
    int first = random.nextInt(NAMES.size());
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = NAMES.get((first + i) % NAMES.size());
      if (List.of(components).stream().noneMatch(each -> wireName(each).equals(name))) {
        json.add(member(name, any(FREE_FORM)));
      }
    }
    return json.toString();
  }

  private static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static String wireName(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? component.getName() : named.value();
  }

  private static String member(String name, String value) {
    return "\"" + name + "\":" + value;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String value(Type type, int depth) {
    if (type instanceof ParameterizedType container) {
      return container(container, depth);
    }
    Class<?> plain = (Class<?>) type;
    if (OpenEnum.class.isAssignableFrom(plain)) {
      return text();
    }
    return plain.isRecord() ? object(plain, Math.max(0, depth)) : scalar(plain);
  }

  private String container(ParameterizedType type, int depth) {
    Type[] arguments = type.getActualTypeArguments();
    Type element = arguments[arguments.length - 1];
    boolean list = type.getRawType() == List.class;
    StringJoiner json = list ? new StringJoiner(",", "[", "]") : new StringJoiner(",", "{", "}");
    for (int i = random.nextInt(3); i > 0; i--) {
      String value = value(element, depth);
      json.add(list ? value : member("key_" + i, value));
    }
    if (list && element instanceof Class<?> object && PiecesObject.class.isAssignableFrom(object)) {
      json.add("{\"id\":7,\"what\":[1.50,\"cannot be read\"]}");
    }
    return json.toString();
  }

  private String text() {
    return "\"" + any(TEXTS) + "\"";
  }

  private String scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> text();
      case "Boolean" -> String.valueOf(random.nextBoolean());
      case "Long" -> String.valueOf(random.nextLong());
      case "Double" -> String.valueOf(Math.scalb(random.nextDouble(), random.nextInt(1_000) - 500));
      case "Instant" ->
          "\"" + Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)) + "\"";
      default -> any(FREE_FORM);
    };
  }
}

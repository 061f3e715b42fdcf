package io.github.pieces4j.internal.value;

import io.github.pieces4j.internal.text.Redaction;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The text of records for logs and debuggers: without what is secret, and short.
 *
 * <p>What is secret is decided by names and types, so that a new component needs no entry: texts,
 * and lists and free-form values, whose name speaks of a token, a key, a password or the like, and
 * the identifier of an application.
 */
public final class RecordText {
  private static final String HIDDEN = "***";
  private static final int MAX_CHARS = 200;
  private static final int MAX_ITEMS = 10;

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private RecordText() {}

  /** Prints a record of the model, without components that are null or empty. */
  public static String of(Record value) {
    Class<?> type = value.getClass();
    StringJoiner text = new StringJoiner(", ", type.getSimpleName() + "[", "]");
    for (RecordComponent component : COMPONENTS.get(type)) {
      Object printed = get(component, value);
      if (printed != null && !isEmpty(printed)) {
        text.add(component.getName() + "=" + print(component, printed));
      }
    }
    return text.toString();
  }

  private static @Nullable Object get(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static String print(RecordComponent component, Object value) {
    return isSecret(component.getDeclaringRecord(), component.getName(), value)
        ? HIDDEN
        : print(value);
  }

  /** Numbers and flags are no secrets, and records hide what is secret in them. */
  private static boolean isSecret(Class<?> type, String name, Object value) {
    boolean identifiesApplication =
        name.equals("id") && type.getSimpleName().endsWith("Application");
    return identifiesApplication || isText(value) && Redaction.isSecretProperty(name);
  }

  private static boolean isText(Object value) {
    return value instanceof String || value instanceof Collection<?> || value instanceof Map<?, ?>;
  }

  private static String print(@Nullable Object value) {
    if (value instanceof String text) {
      return shortened(Redaction.url(text));
    }
    if (value instanceof Map<?, ?> map) {
      return entries(map);
    }
    return value instanceof Collection<?> items ? items(items) : String.valueOf(value);
  }

  private static String shortened(String text) {
    String start = text.substring(0, Math.min(text.length(), 2 * MAX_CHARS + 2));
    String visible = Redaction.visible(start, MAX_CHARS);
    return text.length() <= MAX_CHARS ? visible : visible + "(" + text.length() + " chars)";
  }

  private static String items(Collection<?> items) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    items.stream().limit(MAX_ITEMS).forEach(item -> text.add(print(item)));
    return ended(text, items.size());
  }

  private static String entries(Map<?, ?> map) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    map.entrySet().stream().limit(MAX_ITEMS).forEach(entry -> text.add(entry(entry)));
    return ended(text, map.size());
  }

  private static String entry(Map.Entry<?, ?> entry) {
    String name = shortened(String.valueOf(entry.getKey()));
    Object value = entry.getValue();
    boolean secret = isText(value) && Redaction.isSecretProperty(name);
    boolean application = name.equals("application") && value instanceof Map<?, ?>;
    return name + "=" + (secret || application ? HIDDEN : print(value));
  }

  private static String ended(StringJoiner text, int size) {
    return (size <= MAX_ITEMS ? text : text.add("... (" + size + " in all)")).toString();
  }
}

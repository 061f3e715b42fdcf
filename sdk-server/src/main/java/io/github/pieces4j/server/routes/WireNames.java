package io.github.pieces4j.server.routes;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties that the records of the model have on the wire. */
final class WireNames {
  private static final ClassValue<Map<String, Type>> NAMES =
      new ClassValue<>() {
        @Override
        protected Map<String, Type> computeValue(Class<?> type) {
          return read(type);
        }
      };

  private WireNames() {}

  /** Returns the types of a record's properties by their names on the wire. */
  static Map<String, Type> of(Class<?> type) {
    return NAMES.get(type);
  }

  private static Map<String, Type> read(Class<?> type) {
    Map<String, Type> names = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getName().equals("additionalProperties")) {
        names.put(name(component), component.getGenericType());
      }
    }
    return names;
  }

  private static String name(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null ? component.getName() : property.value();
  }
}

package io.github.pieces4j.server.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that can be changed: its properties in their order, with all digits of numbers.
 *
 * <p>Values are texts, {@link Json.Digits}, booleans, lists, objects of this type, or null.
 */
public final class JsonObject {
  private final Map<String, @Nullable Object> properties = new LinkedHashMap<>();

  /** Returns an object with one property. */
  public static JsonObject of(String name, @Nullable Object value) {
    return new JsonObject().with(name, value);
  }

  /** Sets a property, which keeps its place if it is there, and returns this object. */
  public JsonObject with(String name, @Nullable Object value) {
    properties.put(name, value);
    return this;
  }

  /** Removes a property and returns what it was, null for nothing. */
  public @Nullable Object remove(String name) {
    return properties.remove(name);
  }

  public Map<String, @Nullable Object> properties() {
    return properties;
  }

  /** Returns whether there is such a property; one that is null counts as absent. */
  public boolean has(String name) {
    return properties.get(name) != null;
  }

  public @Nullable Object get(String name) {
    return properties.get(name);
  }

  /** Returns a property that is a text, null if it is anything else. */
  public @Nullable String text(String name) {
    return properties.get(name) instanceof String text ? text : null;
  }

  /** Returns a property that is an object, null if it is anything else. */
  public @Nullable JsonObject object(String name) {
    return properties.get(name) instanceof JsonObject object ? object : null;
  }

  /** Returns a property that is an object, which is made if it is not there. */
  public JsonObject objectOrNew(String name) {
    JsonObject known = object(name);
    JsonObject object = known == null ? new JsonObject() : known;
    properties.put(name, object);
    return object;
  }

  /** Returns the objects of a property that is a list, none if it is anything else. */
  public List<JsonObject> objects(String name) {
    return properties.get(name) instanceof List<?> list
        ? list.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList()
        : List.of();
  }

  /** Returns whether a property is true. */
  public boolean isTrue(String name) {
    return Boolean.TRUE.equals(properties.get(name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject object && properties.equals(object.properties);
  }

  @Override
  public int hashCode() {
    return properties.hashCode();
  }

  /** Returns the object as JSON. */
  @Override
  public String toString() {
    return Json.text(this);
  }
}

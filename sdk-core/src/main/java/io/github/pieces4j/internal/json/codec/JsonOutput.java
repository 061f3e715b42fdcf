package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.internal.value.FrozenList;
import io.github.pieces4j.model.OpenEnum;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.PiecesList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** A writer of what generated codecs hand over; a null component is left out. */
final class JsonOutput {
  private final JsonGenerator generator;

  JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  JsonGenerator generator() {
    return generator;
  }

  <T> void value(SerializableString name, Codec<T> codec, @Nullable T value) {
    if (value != null) {
      generator.writeName(name);
      codec.write(this, value);
    }
  }

  /** Writes a collection, unless it was left out where it was read. */
  <T extends PiecesList<?>> void collection(SerializableString name, Codec<T> codec, T value) {
    boolean isNamed = value instanceof PiecesCollection<?> named && named.indices() != null;
    if (isNamed || !FrozenList.isAbsent(value.iterable())) {
      value(name, codec, value);
    }
  }

  void text(SerializableString name, @Nullable OpenEnum value) {
    if (value != null) {
      generator.writeName(name);
      generator.writeString(value.value());
    }
  }

  /** Writes a list of objects, with those that could not be read where and as they came. */
  <T> void objects(SerializableString name, Codec<T> codec, @Nullable List<T> items) {
    List<UnreadableElement> unreadable = FrozenList.unreadable(items);
    if (items == null || unreadable.isEmpty()) {
      list(name, codec, items);
      return;
    }
    generator.writeName(name);
    generator.writeStartArray();
    Iterator<T> readable = items.iterator();
    long index = 0;
    for (UnreadableElement element : unreadable) {
      for (; index < element.index() && readable.hasNext(); index++) {
        codec.write(this, readable.next());
      }
      generator.writeRawValue(element.json());
      index++;
    }
    readable.forEachRemaining(item -> codec.write(this, item));
    generator.writeEndArray();
  }

  <T> void list(SerializableString name, Codec<T> codec, @Nullable List<T> items) {
    if (items != null) {
      generator.writeName(name);
      generator.writeStartArray();
      for (T item : items) {
        codec.write(this, item);
      }
      generator.writeEndArray();
    }
  }

  <T> void map(SerializableString name, Codec<T> codec, @Nullable Map<String, T> entries) {
    if (entries != null) {
      generator.writeName(name);
      generator.writeStartObject();
      for (Map.Entry<String, T> entry : entries.entrySet()) {
        generator.writeName(entry.getKey());
        codec.write(this, entry.getValue());
      }
      generator.writeEndObject();
    }
  }

  /** Writes the properties that the record does not know; one that it does know is refused. */
  void unknownProperties(String type, PropertyNames known, Map<String, Object> properties) {
    if (properties.isEmpty()) {
      return;
    }
    for (Map.Entry<String, Object> property : properties.entrySet()) {
      if (known.contains(property.getKey())) {
        throw doubled(type, property.getKey());
      }
      generator.writeName(property.getKey());
      FreeFormCodec.INSTANCE.write(this, property.getValue());
    }
  }

  private static PiecesEncodeException doubled(String type, String name) {
    String problem = " has a component for \"" + Redaction.visible(name, 100) + "\"";
    return new PiecesEncodeException(
        type + problem + ": take it out of additionalProperties", null);
  }
}

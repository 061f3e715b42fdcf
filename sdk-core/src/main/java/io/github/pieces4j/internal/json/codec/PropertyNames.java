package io.github.pieces4j.internal.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** A record's property names in the forms that reading and writing are fastest with. */
final class PropertyNames {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final PropertyNameMatcher matcher;
  private final SerializableString[] serialized;
  private final Set<String> known;

  private PropertyNames(String... names) {
    // Loops, for these constructors run in the first decode and streams are slow to load.
    List<Named> named = new ArrayList<>(names.length);
    serialized = new SerializableString[names.length];
    for (int i = 0; i < names.length; i++) {
      named.add(Named.fromString(names[i]));
      serialized[i] = new SerializedString(names[i]);
    }
    matcher = FACTORY.constructNameMatcher(named, false);
    known = Set.of(names);
  }

  static PropertyNames of(String... names) {
    return new PropertyNames(names);
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }

  SerializableString at(int index) {
    return serialized[index];
  }

  boolean contains(String name) {
    return known.contains(name);
  }
}

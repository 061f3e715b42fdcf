package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.Identifiers;
import io.github.pieces4j.archive.scratch.Scratch;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What objects name of each kind, wherever in them it stands; the disk holds it. */
final class NamedObjects {
  private final Map<ExportedKind, Identifiers> ids = new EnumMap<>(ExportedKind.class);

  NamedObjects(Set<ExportedKind> kinds, Scratch scratch) {
    kinds.forEach(kind -> ids.put(kind, scratch.identifiers()));
  }

  /** Notes what an object names. */
  void noteAll(Set<ServerObject.Name> names) {
    names.forEach(name -> note(name.kind(), name.id()));
  }

  /** Notes one object. */
  void note(ExportedKind kind, String id) {
    Identifiers known = ids.get(kind);
    if (known != null) {
      known.add(id);
    }
  }

  /** Returns how many objects of a kind are named. */
  long count(ExportedKind kind) {
    Identifiers known = ids.get(kind);
    return known == null ? 0 : known.size();
  }

  /** Reads those that are named now; others may be added meanwhile. */
  void forEach(ExportedKind kind, Consumer<String> reader) {
    Identifiers known = ids.get(kind);
    if (known != null) {
      known.forEach(reader);
    }
  }
}

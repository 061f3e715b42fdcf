package io.github.pieces4j.archive;

import io.github.pieces4j.archive.scratch.ScratchMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of conversations and messages. Some are named by their owner, and all by
 * themselves: newer servers leave the names in owners out.
 */
final class AnnotationOwners {
  private static final char BETWEEN = '\0';

  private final ObjectFile annotations;
  private final ScratchMap<String, String> known;

  private AnnotationOwners(Archive archive) {
    annotations = archive.objects(ExportedKind.ANNOTATION);
    known = archive.scratch().map(StringDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /** Looks through all annotations, one at a time. */
  static AnnotationOwners of(Archive archive) throws IOException {
    AnnotationOwners owners = new AnnotationOwners(archive);
    owners.annotations.forEachLine(it -> owners.add(JsonTree.object(it)));
    return owners;
  }

  private void add(Map<String, @Nullable Object> annotation) {
    String id = JsonTree.text(annotation, "id");
    Set<String> owners = new LinkedHashSet<>();
    owners.add(JsonTree.text(annotation, "conversation", "id"));
    owners.addAll(ListedIdentifiers.in(annotation.get("conversations")));
    owners.addAll(ListedIdentifiers.in(annotation.get("messages")));
    owners.forEach(owner -> known.put(owner + BETWEEN + id, id));
  }

  /** Returns the annotations of an object, in no order. */
  List<Map<String, @Nullable Object>> of(Map<String, @Nullable Object> owner) throws IOException {
    Set<String> ids = new LinkedHashSet<>(ListedIdentifiers.in(owner.get("annotations")));
    String start = JsonTree.text(owner, "id") + BETWEEN;
    for (Iterator<String> keys = known.keysFrom(start); keys.hasNext(); ) {
      String key = keys.next();
      if (!key.startsWith(start)) {
        break;
      }
      ids.add(key.substring(start.length()));
    }
    List<Map<String, @Nullable Object>> found = new ArrayList<>();
    for (String id : ids) {
      if (annotations.contains(id)) {
        found.add(annotations.tree(id));
      }
    }
    return found;
  }
}

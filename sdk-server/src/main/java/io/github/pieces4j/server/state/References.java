package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections of references, read and changed: {@code {"iterable":[{"id"}],"indices":{id:place}}}.
 * What such a collection holds is its items and its indices together, less what has a negative
 * index.
 */
final class References {
  static final String ITEMS = "iterable";
  static final String INDICES = "indices";
  private static final long REMOVED = -1;

  private References() {}

  static JsonObject none() {
    return new JsonObject().with(ITEMS, List.of()).with(INDICES, new JsonObject());
  }

  /** Returns the links that a collection tells of, and empties its items and indices. */
  static List<Link> takenFrom(JsonObject collection) {
    Map<String, Link> links = new LinkedHashMap<>();
    long position = 0;
    for (JsonObject item : collection.objects(ITEMS)) {
      String id = item.text("id");
      if (id != null) {
        String more = item.properties().size() > 1 ? item.toString() : null;
        links.putIfAbsent(id, new Link(id, position++, null, more));
      }
    }
    JsonObject indices = collection.object(INDICES);
    if (indices != null) {
      indices
          .properties()
          .forEach((id, place) -> links.merge(id, placed(id, place), References::one));
      collection.with(INDICES, new JsonObject());
    }
    if (collection.has(ITEMS)) {
      collection.with(ITEMS, List.of());
    }
    return List.copyOf(links.values());
  }

  private static Link placed(String id, @Nullable Object place) {
    Long number = place instanceof Json.Digits digits ? asLong(digits) : null;
    return new Link(id, null, number, null);
  }

  private static Long asLong(Json.Digits digits) {
    return new java.math.BigDecimal(digits.digits()).longValue();
  }

  private static Link one(Link item, Link index) {
    return new Link(item.target(), item.position(), index.place(), item.item());
  }

  /** Puts links into a collection from which they were taken. */
  static void putInto(JsonObject collection, List<Link> links) {
    List<Object> items = new ArrayList<>();
    JsonObject indices = new JsonObject();
    for (Link link : links) {
      if (link.position() != null) {
        items.add(
            link.item() == null ? JsonObject.of("id", link.target()) : Json.object(link.item()));
      }
      if (link.place() != null) {
        indices.with(link.target(), Json.Digits.of(link.place()));
      }
    }
    collection.with(ITEMS, items);
    if (!indices.properties().isEmpty() || collection.has(INDICES)) {
      collection.with(INDICES, indices);
    }
  }

  /** Returns the identifiers of what a collection holds, in their order. */
  static Set<String> members(@Nullable JsonObject collection) {
    Set<String> members = new LinkedHashSet<>();
    if (collection != null) {
      takenFrom(Json.object(collection.toString())).stream()
          .filter(Link::isMember)
          .forEach(link -> members.add(link.target()));
    }
    return members;
  }

  /** Adds an object at the end; returns false if it was there. */
  static boolean add(JsonObject collection, String id) {
    if (members(collection).contains(id)) {
      return false;
    }
    Set<String> members = members(collection);
    members.add(id);
    setMembers(collection, members);
    return true;
  }

  /** Removes an object, which leaves a negative index; returns false if it was not there. */
  static boolean remove(JsonObject collection, String id) {
    Set<String> members = members(collection);
    boolean wasThere = members.remove(id);
    if (wasThere) {
      setMembers(collection, members);
    }
    return wasThere;
  }

  /** What is known of items that stay is kept; all others that were named are marked removed. */
  private static void setMembers(JsonObject collection, Set<String> members) {
    Map<String, Link> before = new LinkedHashMap<>();
    takenFrom(collection).forEach(link -> before.put(link.target(), link));
    List<Link> links = new ArrayList<>();
    for (String id : members) {
      Link known = before.remove(id);
      long place = links.size();
      links.add(new Link(id, place, place, known == null ? null : known.item()));
    }
    before.keySet().forEach(id -> links.add(new Link(id, null, REMOVED, null)));
    putInto(collection, links);
  }
}

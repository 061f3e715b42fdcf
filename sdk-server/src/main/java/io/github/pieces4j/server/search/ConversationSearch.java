package io.github.pieces4j.server.search;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.search.Search.Hit;
import io.github.pieces4j.server.state.AnnotationStore;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search of conversations: each text that is looked for may be in the name, a message or an
 * annotation of its own, while times are those of the conversation.
 */
public final class ConversationSearch {
  /** A conversation that was found, and what in it matches by itself. */
  public record Thread(
      StoredObject conversation, Match match, List<Hit> messages, List<Hit> annotations) {}

  private static final int MOST_OF_EACH = 5_000;
  private final Map<Query, Map<String, Match>> matches = new HashMap<>();
  private final Map<Kind, Map<String, Map<Long, StoredObject>>> inside = new HashMap<>();
  private final Search search;
  private final StoreReader store;

  public ConversationSearch(Search search) {
    this.search = search;
    this.store = search.store();
  }

  /** Returns what matches, the best matches first, and of those what changed last. */
  public List<Thread> threads() {
    Optional<Set<String>> narrowed = candidates(search.query());
    List<StoredObject> conversations = new ArrayList<>();
    if (narrowed.isPresent()) {
      narrowed.get().forEach(id -> store.find(Kind.CONVERSATION, id).ifPresent(conversations::add));
    } else {
      store.between(
          Kind.CONVERSATION,
          Candidates.created(search.query()),
          Candidates.updated(search.query()),
          conversations::add);
    }
    return conversations.stream()
        .flatMap(it -> match(search.query(), it).map(match -> thread(it, match)).stream())
        .sorted(
            Comparator.comparingDouble((Thread it) -> -it.match().similarity())
                .thenComparingLong(it -> -it.conversation().updated()))
        .limit(search.most())
        .toList();
  }

  /** Returns the conversations that may match, empty if all may. */
  private Optional<Set<String>> candidates(Query query) {
    if (query instanceof Query.All all) {
      return all.parts().stream()
          .flatMap(part -> candidates(part).stream())
          .reduce(ConversationSearch::both);
    }
    if (query instanceof Query.Any any) {
      List<Optional<Set<String>>> parts = any.parts().stream().map(this::candidates).toList();
      return parts.stream().allMatch(Optional::isPresent)
          ? parts.stream().map(Optional::get).reduce(ConversationSearch::either)
          : Optional.empty();
    }
    return query instanceof TimeQuery
        ? Optional.empty()
        : Optional.of(matches.computeIfAbsent(query, this::look).keySet());
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    Set<String> either = new LinkedHashSet<>(one);
    either.addAll(other);
    return either;
  }

  /** Returns the conversations that one text is in, and how it is in them. */
  private Map<String, Match> look(Query text) {
    Map<String, Match> found = new LinkedHashMap<>();
    Search one = new Search(store, text, MOST_OF_EACH, search.abandoned());
    one.hits(Kind.CONVERSATION).forEach(hit -> add(hit.object().id(), hit, found));
    for (Kind kind : List.of(Kind.MESSAGE, Kind.ANNOTATION)) {
      for (Hit hit : one.hits(kind)) {
        for (String conversation : conversations(kind, hit.object())) {
          add(conversation, hit, found);
          inside
              .computeIfAbsent(kind, it -> new HashMap<>())
              .computeIfAbsent(conversation, it -> new LinkedHashMap<>())
              .put(hit.object().row(), hit.object());
        }
      }
    }
    return found;
  }

  private static void add(String conversation, Hit hit, Map<String, Match> found) {
    found.merge(conversation, hit.match(), (one, other) -> Match.any(List.of(one, other)));
  }

  private Collection<String> conversations(Kind kind, StoredObject object) {
    if (kind == Kind.ANNOTATION) {
      return AnnotationStore.conversations(store, object);
    }
    JsonObject owner = Json.object(object.json()).object("conversation");
    String id = owner == null ? null : owner.text("id");
    return id == null ? List.of() : List.of(id);
  }

  private Optional<Match> match(Query query, StoredObject conversation) {
    if (query instanceof Query.All all) {
      return all.of(part -> match(part, conversation));
    }
    if (query instanceof Query.Any any) {
      return any.of(part -> match(part, conversation));
    }
    return query instanceof TimeQuery
        ? query.match(Search.searchable(Kind.CONVERSATION, conversation))
        : Optional.ofNullable(matches.computeIfAbsent(query, this::look).get(conversation.id()));
  }

  private Thread thread(StoredObject conversation, Match match) {
    return new Thread(
        conversation,
        match,
        matching(Kind.MESSAGE, conversation),
        matching(Kind.ANNOTATION, conversation));
  }

  private List<Hit> matching(Kind kind, StoredObject conversation) {
    return inside
        .getOrDefault(kind, Map.of())
        .getOrDefault(conversation.id(), Map.of())
        .values()
        .stream()
        .flatMap(
            it ->
                search.query().match(Search.searchable(kind, it)).map(m -> new Hit(it, m)).stream())
        .sorted(Comparator.comparingDouble((Hit hit) -> -hit.match().similarity()))
        .toList();
  }
}

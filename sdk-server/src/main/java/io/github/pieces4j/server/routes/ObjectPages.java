package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The objects of a list, page by page. Each page is a read of its own, so a reader that takes its
 * time holds nothing up; what is deleted meanwhile is left out.
 */
abstract class ObjectPages {
  private static final int PAGE_CHARS = 32_768;
  private static final int PAGE_IDENTIFIERS = 500;

  /** Returns the next objects, none at the end. */
  abstract List<StoredObject> objects(StoreReader store);

  /** Returns the next identifiers, from the beginning again; none at the end. */
  abstract List<String> identifiers(StoreReader store);

  /** Lists all objects in the order of their creation. */
  static ObjectPages all(Kind kind, long last) {
    return new ObjectPages() {
      private long read;
      private long named;

      @Override
      List<StoredObject> objects(StoreReader store) {
        List<StoredObject> page = store.page(kind, read, last, PAGE_CHARS);
        read = page.isEmpty() ? last : page.get(page.size() - 1).row();
        return page;
      }

      @Override
      List<String> identifiers(StoreReader store) {
        var page = store.identifiers(kind, named, last, PAGE_IDENTIFIERS);
        named = page.isEmpty() ? last : page.get(page.size() - 1).row();
        return page.stream().map(StoreReader.Identifier::id).toList();
      }
    };
  }

  /** Lists objects by their rows. */
  static ObjectPages rows(Kind kind, long[] rows) {
    List<Long> all = java.util.Arrays.stream(rows).boxed().toList();
    return new Chosen<>(all, (store, row) -> store.at(kind, row));
  }

  /** Lists objects by their identifiers. */
  static ObjectPages named(Kind kind, List<String> ids) {
    return new Chosen<>(ids, (store, id) -> store.find(kind, id));
  }

  private static final class Chosen<K> extends ObjectPages {
    private final List<K> keys;
    private final BiFunction<StoreReader, K, Optional<StoredObject>> find;
    private int read;
    private int named;

    Chosen(List<K> keys, BiFunction<StoreReader, K, Optional<StoredObject>> find) {
      this.keys = keys;
      this.find = find;
    }

    @Override
    List<StoredObject> objects(StoreReader store) {
      List<StoredObject> page = new ArrayList<>();
      for (int chars = 0; chars < PAGE_CHARS && read < keys.size(); read++) {
        Optional<StoredObject> object = find.apply(store, keys.get(read));
        object.ifPresent(page::add);
        chars += object.map(it -> it.json().length()).orElse(0);
      }
      return page;
    }

    @Override
    List<String> identifiers(StoreReader store) {
      List<String> page = new ArrayList<>();
      for (; page.size() < PAGE_IDENTIFIERS && named < keys.size(); named++) {
        find.apply(store, keys.get(named)).map(StoredObject::id).ifPresent(page::add);
      }
      return page;
    }
  }
}

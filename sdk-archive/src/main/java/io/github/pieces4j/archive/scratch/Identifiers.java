package io.github.pieces4j.archive.scratch;

import java.util.function.Consumer;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/** A set of any number of identifiers, in the order in which they came. */
public final class Identifiers {
  private final ScratchMap<String, Long> places;
  private final ScratchMap<Long, String> inOrder;

  Identifiers(Scratch scratch) {
    places = scratch.map(StringDataType.INSTANCE, LongDataType.INSTANCE);
    inOrder = scratch.map(LongDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /** Adds an identifier if it is not there yet. */
  public void add(String id) {
    long place = inOrder.size();
    if (places.add(id, place)) {
      inOrder.put(place, id);
    }
  }

  public boolean contains(String id) {
    return places.find(id).isPresent();
  }

  public long size() {
    return inOrder.size();
  }

  /** Reads those that are there now; others may be added meanwhile. */
  public void forEach(Consumer<String> reader) {
    long end = size();
    for (long place = 0; place < end; place++) {
      reader.accept(inOrder.find(place).orElseThrow());
    }
  }
}

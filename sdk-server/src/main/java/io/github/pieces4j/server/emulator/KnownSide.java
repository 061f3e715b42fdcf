package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Identified;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Is an object of the emulator that a link leads to and that shows the link too. A store may hold
 * links to what it does not hold; those show nowhere.
 *
 * @param members where it names the owners of links
 */
record KnownSide<P extends Identified>(EmulatedState state, Shelf<P> shelf, Members<P, ?> members)
    implements OtherSide {
  @Override
  public void require(String id) {
    shelf.existing(id);
  }

  @Override
  public void join(String id, String ownerId) {
    change(id, owners -> owners.add(ownerId));
  }

  @Override
  public void leave(String id, String ownerId) {
    change(id, owners -> owners.remove(ownerId));
  }

  private void change(String id, Consumer<Set<String>> change) {
    shelf.find(id).ifPresent(before -> change(before, change));
  }

  private void change(P before, Consumer<Set<String>> change) {
    P after = members.changed(before, change);
    if (after != before) {
      state.change(shelf, after);
    }
  }
}

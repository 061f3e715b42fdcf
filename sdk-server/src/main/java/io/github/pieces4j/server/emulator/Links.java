package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Identified;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Links the objects of one shelf to others; the caller is alone with the state.
 *
 * <p>Linking what is linked and unlinking what is not changes nothing.
 */
record Links<O extends Identified>(EmulatedState state, Shelf<O> owners, List<Link<O>> all) {
  void link(Link<O> link, String ownerId, String otherId) {
    change(link, ownerId, otherId, ids -> ids.add(otherId));
    link.other().join(otherId, ownerId);
  }

  void unlink(Link<O> link, String ownerId, String otherId) {
    change(link, ownerId, otherId, ids -> ids.remove(otherId));
    link.other().leave(otherId, ownerId);
  }

  private void change(Link<O> link, String ownerId, String otherId, Consumer<Set<String>> change) {
    O before = owners.existing(ownerId);
    link.other().require(otherId);
    O after = link.members().changed(before, change);
    if (after != before) {
      state.change(owners, after);
    }
  }

  /** Refuses an object that names what does not exist. */
  void requireOthers(O object) {
    all.forEach(link -> link.members().of(object).forEach(link.other()::require));
  }

  /** Lets all that an object names name it too. */
  void joinOthers(O object) {
    all.forEach(
        link -> link.members().of(object).forEach(id -> link.other().join(id, object.id())));
  }

  /** Lets nothing name an object any longer. */
  void leaveOthers(O object) {
    all.forEach(
        link -> link.members().of(object).forEach(id -> link.other().leave(id, object.id())));
  }

  /** Returns a replacement that names what the object before it named, where both sides show it. */
  O keeping(O before, O replacement) {
    O kept = replacement;
    for (Link<O> link : all) {
      if (link.isTwoSided()) {
        Set<String> ids = link.members().of(before);
        kept = link.members().changed(kept, it -> replaceAll(it, ids));
      }
    }
    return kept;
  }

  private static void replaceAll(Set<String> ids, Set<String> replacements) {
    ids.clear();
    ids.addAll(replacements);
  }
}

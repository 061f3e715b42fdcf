package io.github.pieces4j.internal.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which one kind of subscribers gets what is published.
 *
 * @param <X> what they get
 */
interface Outlet<X> {
  /** Returns how many values a publication is for a subscriber that is not behind. */
  int size(Publication publication);

  /** Returns one of those values. */
  X value(Publication publication, int index);

  /** Returns whether a publication that waits is given as it came, as long as no other joins it. */
  boolean givesWhole();

  /** Returns the changes behind the values that the subscriber could not take. */
  List<Delta> rest(Publication publication, int taken);

  /** Takes the next value for a subscriber that is behind, null if there is none. */
  @Nullable X take(ConflatingBuffer buffer);
}

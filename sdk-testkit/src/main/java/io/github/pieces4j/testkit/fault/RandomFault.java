package io.github.pieces4j.testkit.fault;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fault that a {@link FaultProxy} chose at random.
 *
 * @param seed what its generator began with
 * @param number how many faults of that generator there were, this one included
 * @param kind what it did
 * @param bytes after how many bytes to the client a truncation ends a connection
 * @param connections how many connections were open
 * @since 0.1
 */
public record RandomFault(long seed, int number, Kind kind, long bytes, int connections) {

  /**
   * The fates of all open connections; new ones are well unless a constant says otherwise.
   *
   * @since 0.1
   */
  public enum Kind {
    /** They are reset. */
    RESET(true),
    /** They are closed in order. */
    CLOSE(true),
    /** Their streams to the client are ended in order. */
    HALF_CLOSE(true),
    /** They are reset, and so is the next one as soon as it is accepted. */
    RESET_AND_REFUSE(true),
    /** They are reset within what the server sends next. */
    TRUNCATE_AND_RESET(false),
    /** They are closed in order within what the server sends next. */
    TRUNCATE_AND_CLOSE(false),
    /** They stay open, but the client hears nothing any more. */
    SILENT_SERVER(false),
    /** They stay open, but nothing arrives on either side. */
    BLACK_HOLE(false);

    private final boolean endsAtOnce;

    Kind(boolean endsAtOnce) {
      this.endsAtOnce = endsAtOnce;
    }

    boolean truncates() {
      return this == TRUNCATE_AND_RESET || this == TRUNCATE_AND_CLOSE;
    }

    /** Returns all kinds. */
    public static Set<Kind> all() {
      return Collections.unmodifiableSet(EnumSet.allOf(Kind.class));
    }

    /** Returns the kinds that a client notices though the server sends nothing more. */
    public static Set<Kind> thatEndAtOnce() {
      return Arrays.stream(values())
          .filter(it -> it.endsAtOnce)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  @Override
  public String toString() {
    String cut = kind.truncates() ? " after " + bytes + " bytes" : "";
    String those = connections == 1 ? " of 1 connection" : " of " + connections + " connections";
    return "fault " + number + " of seed " + seed + ": " + kind + cut + those;
  }
}

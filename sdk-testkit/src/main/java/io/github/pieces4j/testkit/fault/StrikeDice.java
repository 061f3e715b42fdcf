package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Chooses strikes; the same seed and the same sets of kinds give the same ones. */
final class StrikeDice {
  private static final int MOST_BYTES = 256;

  private final long seed;
  private final Random random;
  private int thrown;

  StrikeDice(long seed) {
    this.seed = seed;
    random = new Random(seed);
  }

  /** Chooses what to do to the connections, and does it. */
  Strike strike(Set<Strike.Kind> kinds, ProxiedConnections connections) {
    Strike.Kind kind = oneOf(kinds);
    long bytes = random.nextInt(MOST_BYTES);
    thrown++;
    return new Strike(seed, thrown, kind, bytes, strike(kind, bytes, connections));
  }

  private Strike.Kind oneOf(Set<Strike.Kind> kinds) {
    List<Strike.Kind> inOrder =
        Arrays.stream(Strike.Kind.values()).filter(kinds::contains).toList();
    if (inOrder.isEmpty()) {
      throw new PiecesConfigurationException("there are no kinds of strikes: pass one or more");
    }
    return inOrder.get(random.nextInt(inOrder.size()));
  }

  private static int strike(Strike.Kind kind, long bytes, ProxiedConnections connections) {
    return switch (kind) {
      case RESET -> connections.onOpen(it -> it.strike(Ending.RESET));
      case CLOSE -> connections.onOpen(it -> it.strike(Ending.CLOSE));
      case HALF_CLOSE -> connections.onOpen(ProxiedConnection::halfClose);
      case RESET_AND_REFUSE -> {
        connections.imposeOnNext(1, Fault.refusal());
        yield connections.onOpen(it -> it.strike(Ending.RESET));
      }
      case TRUNCATE_AND_RESET -> impose(Fault.truncation(bytes, Ending.RESET), connections);
      case TRUNCATE_AND_CLOSE -> impose(Fault.truncation(bytes, Ending.CLOSE), connections);
      case SILENT_SERVER -> impose(Fault.silentServer(), connections);
      case BLACK_HOLE -> impose(Fault.blackHole(), connections);
    };
  }

  private static int impose(Fault fault, ProxiedConnections connections) {
    return connections.onOpen(it -> it.suffer(fault));
  }
}

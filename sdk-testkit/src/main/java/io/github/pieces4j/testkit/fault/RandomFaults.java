package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random choice of faults; the same seed and the same sets of kinds give the same ones. */
final class RandomFaults {
  private static final int MOST_BYTES = 256;

  private final long seed;
  private final Random random;
  private int thrown;

  RandomFaults(long seed) {
    this.seed = seed;
    random = new Random(seed);
  }

  /** Chooses what to do to the connections, and does it. */
  RandomFault inject(Set<RandomFault.Kind> kinds, ProxiedConnections connections) {
    RandomFault.Kind kind = oneOf(kinds);
    long bytes = random.nextInt(MOST_BYTES);
    thrown++;
    return new RandomFault(seed, thrown, kind, bytes, inject(kind, bytes, connections));
  }

  private RandomFault.Kind oneOf(Set<RandomFault.Kind> kinds) {
    List<RandomFault.Kind> inOrder =
        Arrays.stream(RandomFault.Kind.values()).filter(kinds::contains).toList();
    if (inOrder.isEmpty()) {
      throw new PiecesConfigurationException("there are no kinds of faults: pass one or more");
    }
    return inOrder.get(random.nextInt(inOrder.size()));
  }

  private static int inject(RandomFault.Kind kind, long bytes, ProxiedConnections connections) {
    return switch (kind) {
      case RESET -> connections.onOpen(it -> it.fail(Ending.RESET));
      case CLOSE -> connections.onOpen(it -> it.fail(Ending.CLOSE));
      case HALF_CLOSE -> connections.onOpen(ProxiedConnection::halfClose);
      case RESET_AND_REFUSE -> {
        connections.imposeOnNext(1, Fault.refusal());
        yield connections.onOpen(it -> it.fail(Ending.RESET));
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

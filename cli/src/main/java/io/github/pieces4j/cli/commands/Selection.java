package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Invocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The choice of what is printed, and in which order.
 *
 * @param since what is older is left out; null for none
 * @param most how many are printed at most
 * @param order first comes what is printed first; null for as it comes
 */
record Selection<T>(@Nullable Instant since, int most, @Nullable Comparator<T> order) {
  static final String AS_IT_COMES = "none";
  private static final String LIMIT = "--limit";
  private static final String SORT = "--sort";

  /** Adds the options to a command. */
  static CommandSpec addTo(CommandSpec spec, String what, List<String> orders) {
    return spec.addOption(PointInTime.since(what))
        .addOption(
            OptionSpec.builder(LIMIT)
                .paramLabel("N")
                .type(Integer.class)
                .description("Print N at most.")
                .build())
        .addOption(
            OptionSpec.builder(SORT)
                .paramLabel("ORDER")
                .type(String.class)
                .completionCandidates(orders)
                .description(
                    "In which order: "
                        + String.join(", ", orders)
                        + "; without it "
                        + orders.get(0)
                        + ".")
                .build());
  }

  /**
   * Reads the options.
   *
   * @param usual the order without an option
   */
  static <T> Selection<T> of(
      Invocation invocation, String usual, Map<String, Comparator<T>> orders) {
    int most = invocation.arguments().matchedOptionValue(LIMIT, Integer.MAX_VALUE);
    if (most < 1) {
      throw invocation.wrongUsage(LIMIT + " takes one or more, but its value is " + most);
    }
    String name = invocation.arguments().matchedOptionValue(SORT, usual);
    if (!orders.containsKey(name) && !name.equals(usual) && !name.equals(AS_IT_COMES)) {
      throw invocation.wrongUsage(
          SORT + " takes one of the orders that --help names, but its value is " + name);
    }
    return new Selection<>(
        invocation.arguments().matchedOptionValue(PointInTime.SINCE, null), most, orders.get(name));
  }

  /** Returns whether something is not too old. */
  boolean isSince(Instant time) {
    return since == null || !time.isBefore(since);
  }

  /** Returns a taker of things that keeps those that are to be printed, and no others. */
  Kept keeper() {
    return new Kept();
  }

  /** The things that are to be printed. */
  final class Kept implements Consumer<T> {
    private final List<T> all = new ArrayList<>();
    private final @Nullable PriorityQueue<T> best =
        order == null || most == Integer.MAX_VALUE ? null : new PriorityQueue<>(order.reversed());

    @Override
    public void accept(T thing) {
      if (best != null) {
        best.add(thing);
        if (best.size() > most) {
          best.remove();
        }
      } else if (order != null || all.size() < most) {
        all.add(thing);
      }
    }

    /** Returns them in order. */
    List<T> inOrder() {
      return order == null ? all : (best == null ? all : best).stream().sorted(order).toList();
    }
  }
}

package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results of a race, and what they are held against. */
public final class CallSection {
  private static final List<String> COLUMNS =
      List.of("call", "callers", "client", "calls a second", "µs of CPU", "bytes", "failed");

  private final List<CallResult> results = new ArrayList<>();

  /**
   * Runs a race.
   *
   * @param callers the numbers of callers of gets and creates
   */
  public static CallSection of(CallRace race, List<Integer> callers) throws IOException {
    CallSection section = new CallSection();
    for (int number : callers) {
      race.run(CallKind.GET, number, section.results::add);
      race.run(CallKind.CREATE, number, section.results::add);
    }
    race.run(CallKind.LIST, 1, section.results::add);
    return section;
  }

  /** Returns the results as a part of the report. */
  public Section section() {
    return new Section(
        "Calls",
        "Each client in a process of its own, in turn, on one canned server; medians of the rounds."
            + " The SDK's clients have 8 connections unless told otherwise, the others as many as"
            + " callers. A get is a conversation of 9 KB, a create sends and gets 1 KB, a list has"
            + " 1,000 conversations of 6.3 MB.",
        COLUMNS,
        results.stream().map(CallSection::row).toList(),
        bars());
  }

  private static List<String> row(CallResult result) {
    return List.of(
        result.operation().name().toLowerCase(Locale.ROOT),
        Integer.toString(result.callers()),
        result.contender().label(),
        String.format(Locale.ROOT, "%,.0f", result.rate()),
        String.format(Locale.ROOT, "%,.0f", result.cpuMicros()),
        String.format(Locale.ROOT, "%,.0f", result.bytes()),
        Long.toString(result.failures()));
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    for (CallResult result : results) {
      switch (result.contender()) {
        case BLOCKING_WIDE -> addRates(bars, result, Contender.RAW_JDK, 0.9);
        case REACTIVE_WIDE -> addRates(bars, result, Contender.RAW_NETTY, 0.85);
        default -> {}
      }
      switch (result.contender()) {
        case BLOCKING_WIDE -> addPeer(bars, result, Contender.GENERATED_NATIVE, 1.2);
        case REACTIVE_WIDE -> addPeer(bars, result, Contender.GENERATED_WEBCLIENT, 1.5);
        default -> {}
      }
    }
    return bars;
  }

  private void addRates(List<Bar> bars, CallResult ours, Contender raw, double limit) {
    if (ours.operation() != CallKind.LIST) {
      CallResult other = other(ours, raw);
      bars.add(Bar.atLeast(name(ours, raw), ours.rate(), other.rate(), limit));
      if (ours.operation() == CallKind.GET && ours.callers() == 1) {
        bars.add(Bar.atMost("bytes, " + name(ours, raw), ours.bytes(), other.bytes(), 1.25));
      }
    }
  }

  private void addPeer(List<Bar> bars, CallResult ours, Contender peer, double limit) {
    double bar = ours.operation() == CallKind.LIST ? 4 : limit;
    bars.add(Bar.atLeast(name(ours, peer), ours.rate(), other(ours, peer).rate(), bar));
  }

  private static String name(CallResult ours, Contender other) {
    return String.format(
        Locale.ROOT,
        "%s, %d callers: %s : %s",
        ours.operation().name().toLowerCase(Locale.ROOT),
        ours.callers(),
        ours.contender() == Contender.BLOCKING_WIDE ? "blocking" : "reactive",
        other.label());
  }

  private CallResult other(CallResult ours, Contender contender) {
    return results.stream()
        .filter(it -> it.operation() == ours.operation() && it.callers() == ours.callers())
        .filter(it -> it.contender() == contender)
        .findFirst()
        .orElseThrow();
  }
}

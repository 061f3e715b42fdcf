package io.github.pieces4j.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * A plot of ratios as parts of their bounds: what ends right of the line is better than it must.
 */
final class RatioChart {
  private static final int ROW = 22;
  private static final int LABELS = 470;
  private static final int UNIT = 160;
  private static final int WIDTH = LABELS + 3 * UNIT + 60;
  private static final double LONGEST = 3;

  private final List<Bar> bars;

  RatioChart(List<Bar> bars) {
    this.bars = bars;
  }

  String svg() {
    int height = 40 + bars.size() * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"12\" role=\"img\">%n"
                + "<title>Ratios as parts of their bounds; the line is the bound.</title>%n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
            WIDTH,
            height,
            WIDTH));
    for (int index = 0; index < bars.size(); index++) {
      svg.append(row(bars.get(index), 20 + index * ROW));
    }
    return svg.append(
            String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"10\" x2=\"%d\" y2=\"%d\" stroke=\"#222222\"/>%n</svg>%n",
                LABELS + UNIT,
                LABELS + UNIT,
                height - 10))
        .toString();
  }

  private static String row(Bar bar, int y) {
    double share = bar.atLeast() ? bar.ratio() / bar.limit() : bar.limit() / bar.ratio();
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>%n"
            + "<rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"14\" fill=\"%s\"/>%n"
            + "<text x=\"%.0f\" y=\"%d\" fill=\"#222222\">%.2f</text>%n",
        LABELS - 8,
        y + 11,
        bar.name(),
        LABELS,
        y,
        UNIT * Math.min(LONGEST, share),
        bar.isMet() ? "#2f7d5b" : "#b4451f",
        LABELS + UNIT * Math.min(LONGEST, share) + 6,
        y + 11,
        bar.ratio());
  }
}

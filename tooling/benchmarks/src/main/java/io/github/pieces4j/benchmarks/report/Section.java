package io.github.pieces4j.benchmarks.report;

import java.util.List;

/**
 * The results of one benchmark.
 *
 * @param title its heading
 * @param about what was done, in a sentence or two
 * @param columns the heads of its table
 * @param rows the cells of its table, each row as long as the heads
 * @param bars what the results are held against
 */
public record Section(
    String title, String about, List<String> columns, List<List<String>> rows, List<Bar> bars) {}

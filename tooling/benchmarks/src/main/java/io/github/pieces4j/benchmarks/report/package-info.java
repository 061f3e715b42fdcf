/** What a run of the benchmarks leaves behind. */
@NullMarked
package io.github.pieces4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;

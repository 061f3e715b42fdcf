/** The command line tool on the generated client, to compare whole processes. */
@NullMarked
package io.github.pieces4j.benchmarks.cli;

import org.jspecify.annotations.NullMarked;

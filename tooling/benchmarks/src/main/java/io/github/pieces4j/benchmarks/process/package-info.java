/** Benchmarks of whole processes. */
@NullMarked
package io.github.pieces4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;

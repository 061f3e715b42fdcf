/** What whole processes take. */
@NullMarked
package io.github.pieces4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;

/** Small calls of both clients against those of their peers. */
@NullMarked
package io.github.pieces4j.benchmarks.calls;

import org.jspecify.annotations.NullMarked;

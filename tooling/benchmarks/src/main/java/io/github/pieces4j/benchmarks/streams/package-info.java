/** Benchmarks of identifier streams between the socket and their subscribers. */
@NullMarked
package io.github.pieces4j.benchmarks.streams;

import org.jspecify.annotations.NullMarked;

/** What a lasting server costs with a history of a given size. */
@NullMarked
package io.github.pieces4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;

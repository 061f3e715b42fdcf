/** Benchmarks of the codecs against a generated client and against the bare token scan. */
@NullMarked
package io.github.pieces4j.benchmarks;

import org.jspecify.annotations.NullMarked;

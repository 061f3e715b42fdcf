/** Immutable requests, each for one operation with its arguments. */
@NullMarked
package io.github.pieces4j.request;

import org.jspecify.annotations.NullMarked;

/** What is asked: immutable requests, and the exchange of one for its answer. */
@NullMarked
package io.github.pieces4j.request;

import org.jspecify.annotations.NullMarked;

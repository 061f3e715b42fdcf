/** One call from a request to its answer, without an HTTP client; for the two clients only. */
@NullMarked
package io.github.pieces4j.internal.call;

import org.jspecify.annotations.NullMarked;

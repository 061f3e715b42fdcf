/** What is sent and received, without an HTTP client: the seam that both transports share. */
@NullMarked
package io.github.pieces4j.http;

import org.jspecify.annotations.NullMarked;

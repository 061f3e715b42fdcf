/** The terms of HTTP that operations and answers mention. */
@NullMarked
package io.github.pieces4j.http;

import org.jspecify.annotations.NullMarked;

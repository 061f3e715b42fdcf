/** What a transport sends and what it receives; for our own modules only. */
@NullMarked
package io.github.pieces4j.internal.http;

import org.jspecify.annotations.NullMarked;

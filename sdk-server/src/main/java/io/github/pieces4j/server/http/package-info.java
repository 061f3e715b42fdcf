/** HTTP and WebSockets: who may ask, and how requests come to their routes. */
@NullMarked
package io.github.pieces4j.server.http;

import org.jspecify.annotations.NullMarked;

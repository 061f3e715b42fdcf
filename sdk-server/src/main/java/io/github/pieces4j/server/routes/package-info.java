/** What can be asked: a table of paths, and how each is answered. */
@NullMarked
package io.github.pieces4j.server.routes;

import org.jspecify.annotations.NullMarked;

/** Objects in an SQLite database: JSON texts, what is asked for in columns, links in tables. */
@NullMarked
package io.github.pieces4j.server.store;

import org.jspecify.annotations.NullMarked;

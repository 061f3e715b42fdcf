/** Connections and servers that fail as a test wants them to. */
@NullMarked
package io.github.pieces4j.testkit.fault;

import org.jspecify.annotations.NullMarked;

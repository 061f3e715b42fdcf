/** The door to reading and writing records as JSON. */
@NullMarked
package io.github.pieces4j.json;

import org.jspecify.annotations.NullMarked;

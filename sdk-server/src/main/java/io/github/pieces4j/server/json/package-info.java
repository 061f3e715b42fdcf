/** JSON as trees that can be changed, for objects that are more than the contract says. */
@NullMarked
package io.github.pieces4j.server.json;

import org.jspecify.annotations.NullMarked;

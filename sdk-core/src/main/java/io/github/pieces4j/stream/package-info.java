/** What an identifier stream tells: changes, objects, the state of its connection. */
@NullMarked
package io.github.pieces4j.stream;

import org.jspecify.annotations.NullMarked;

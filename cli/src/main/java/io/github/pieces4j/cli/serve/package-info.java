/** A server of conversations that last: an embedded server on a store that survives crashes. */
@NullMarked
package io.github.pieces4j.cli.serve;

import org.jspecify.annotations.NullMarked;

/** Serves conversations that last: an embedded server on a store that survives crashes. */
@NullMarked
package io.github.pieces4j.examples.cli.serve;

import org.jspecify.annotations.NullMarked;

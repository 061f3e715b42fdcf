/** Conversations wherever they are kept: at a server, in the data of one, or in an export. */
@NullMarked
package io.github.pieces4j.cli.history;

import org.jspecify.annotations.NullMarked;

/** The command line tool {@code pieces}. */
@NullMarked
package io.github.pieces4j.cli;

import org.jspecify.annotations.NullMarked;

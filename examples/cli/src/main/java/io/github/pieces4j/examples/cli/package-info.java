/** The command line tool {@code pieces}. */
@NullMarked
package io.github.pieces4j.examples.cli;

import org.jspecify.annotations.NullMarked;

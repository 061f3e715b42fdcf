/** The commands that read and change conversations. */
@NullMarked
package io.github.pieces4j.examples.cli.conversations;

import org.jspecify.annotations.NullMarked;

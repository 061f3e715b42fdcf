/** The commands of the tool, one a file. */
@NullMarked
package io.github.pieces4j.cli.commands;

import org.jspecify.annotations.NullMarked;

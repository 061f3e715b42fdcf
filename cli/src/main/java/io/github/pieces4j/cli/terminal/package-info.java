/** The base of all commands: arguments, output, failures and exit codes. */
@NullMarked
package io.github.pieces4j.cli.terminal;

import org.jspecify.annotations.NullMarked;

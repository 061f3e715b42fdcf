/** What all commands of the tool share: arguments, output, failures and exit codes. */
@NullMarked
package io.github.pieces4j.cli.terminal;

import org.jspecify.annotations.NullMarked;

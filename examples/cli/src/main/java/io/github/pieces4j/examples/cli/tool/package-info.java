/** What all commands of the tool share: arguments, output, failures and exit codes. */
@NullMarked
package io.github.pieces4j.examples.cli.tool;

import org.jspecify.annotations.NullMarked;

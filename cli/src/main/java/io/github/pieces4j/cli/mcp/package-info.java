/** Conversations for assistants: a server of the Model Context Protocol. */
@NullMarked
package io.github.pieces4j.cli.mcp;

import org.jspecify.annotations.NullMarked;

/** The transfer of conversations from a server to another: export, verify, import. */
@NullMarked
package io.github.pieces4j.cli.transfer;

import org.jspecify.annotations.NullMarked;

/** Takes conversations out of a server and into another: export, verify, import. */
@NullMarked
package io.github.pieces4j.cli.transfer;

import org.jspecify.annotations.NullMarked;

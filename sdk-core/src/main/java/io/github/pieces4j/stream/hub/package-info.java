/** The logic of identifier streams, without a transport: ledger, reconciliation, conflation. */
@NullMarked
package io.github.pieces4j.stream.hub;

import org.jspecify.annotations.NullMarked;

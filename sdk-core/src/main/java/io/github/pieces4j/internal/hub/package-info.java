/** The logic of identifier streams, without a transport: ledger, reconciliation, conflation. */
@NullMarked
package io.github.pieces4j.internal.hub;

import org.jspecify.annotations.NullMarked;

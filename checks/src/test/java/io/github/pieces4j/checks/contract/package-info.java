/** What each client of this SDK must do, as tests that run against any of them. */
@NullMarked
package io.github.pieces4j.checks.contract;

import org.jspecify.annotations.NullMarked;

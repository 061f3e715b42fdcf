/** What the identifier streams of each client must do, as tests that run against any of them. */
@NullMarked
package io.github.pieces4j.checks.contract.stream;

import org.jspecify.annotations.NullMarked;

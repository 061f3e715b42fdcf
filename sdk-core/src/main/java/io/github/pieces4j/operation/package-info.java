/** What the API offers: one constant for each operation. */
@NullMarked
package io.github.pieces4j.operation;

import org.jspecify.annotations.NullMarked;

/** The operations of the API, one constant for each. */
@NullMarked
package io.github.pieces4j.operation;

import org.jspecify.annotations.NullMarked;

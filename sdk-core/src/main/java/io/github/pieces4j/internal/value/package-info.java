/** The values that records are constructed with, checked and frozen; not for users. */
@NullMarked
package io.github.pieces4j.internal.value;

import org.jspecify.annotations.NullMarked;

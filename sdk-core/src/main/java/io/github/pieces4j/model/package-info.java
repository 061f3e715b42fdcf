/** What all records of the API have in common. */
@NullMarked
package io.github.pieces4j.model;

import org.jspecify.annotations.NullMarked;

/** The life of a conversation with both clients. */
@NullMarked
package io.github.pieces4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;

/** Writes, at compile time, the streaming codec of each record that is marked as a wire record. */
package io.github.pieces4j.tooling.codec;

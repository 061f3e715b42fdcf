/**
 * The annotation processor that writes the streaming codec of each record marked as a wire record.
 */
package io.github.pieces4j.tooling.codec;

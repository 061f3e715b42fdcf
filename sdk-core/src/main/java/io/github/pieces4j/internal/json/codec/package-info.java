/** Codecs between bytes and records, most of them generated at compile time; not for users. */
@NullMarked
package io.github.pieces4j.internal.json.codec;

import org.jspecify.annotations.NullMarked;

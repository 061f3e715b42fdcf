/** An emulated Pieces OS and a server of scripted answers, for tests without the real product. */
@NullMarked
package io.github.pieces4j.testkit;

import org.jspecify.annotations.NullMarked;

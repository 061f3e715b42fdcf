/** The emulated server: routes, what they do, and the state that they change. */
@NullMarked
package io.github.pieces4j.testkit.emulator;

import org.jspecify.annotations.NullMarked;

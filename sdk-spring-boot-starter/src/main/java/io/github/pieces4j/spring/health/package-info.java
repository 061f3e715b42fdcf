/** Tells an application's health endpoint how the server is. */
@NullMarked
package io.github.pieces4j.spring.health;

import org.jspecify.annotations.NullMarked;

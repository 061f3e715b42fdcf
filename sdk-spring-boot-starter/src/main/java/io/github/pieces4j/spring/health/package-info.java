/** The server's state in an application's health endpoint. */
@NullMarked
package io.github.pieces4j.spring.health;

import org.jspecify.annotations.NullMarked;

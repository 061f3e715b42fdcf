/** The settings of a server. */
@NullMarked
package io.github.pieces4j.server.config;

import org.jspecify.annotations.NullMarked;

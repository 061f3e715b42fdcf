/** The settings of an emulated server. */
@NullMarked
package io.github.pieces4j.testkit.config;

import org.jspecify.annotations.NullMarked;

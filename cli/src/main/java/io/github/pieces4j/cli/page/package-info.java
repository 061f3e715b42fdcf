/** The page on which people read their conversations. */
@NullMarked
package io.github.pieces4j.cli.page;

import org.jspecify.annotations.NullMarked;

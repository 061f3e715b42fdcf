/** What a search asks for and what it finds. */
@NullMarked
package io.github.pieces4j.model.search;

import org.jspecify.annotations.NullMarked;

/** The seam behind which an emulated server keeps its objects beyond its end. */
@NullMarked
package io.github.pieces4j.server.store;

import org.jspecify.annotations.NullMarked;

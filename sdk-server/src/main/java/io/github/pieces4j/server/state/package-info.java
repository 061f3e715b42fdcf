/** What changes and how: each request is one transaction on JSON objects. */
@NullMarked
package io.github.pieces4j.server.state;

import org.jspecify.annotations.NullMarked;

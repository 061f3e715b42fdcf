/** The transport over java.net.http. */
@NullMarked
package io.github.pieces4j.blocking.transport;

import org.jspecify.annotations.NullMarked;

/** What calls that are made of several requests decide, alike in both clients. */
@NullMarked
package io.github.pieces4j.internal.task;

import org.jspecify.annotations.NullMarked;

/** Conversations: what they hold, how they are created, listed and summarised. */
@NullMarked
package io.github.pieces4j.model.conversation;

import org.jspecify.annotations.NullMarked;

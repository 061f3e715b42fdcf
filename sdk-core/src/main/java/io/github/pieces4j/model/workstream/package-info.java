/** What the user was doing: events, summaries, sources and ranges of time. */
@NullMarked
package io.github.pieces4j.model.workstream;

import org.jspecify.annotations.NullMarked;

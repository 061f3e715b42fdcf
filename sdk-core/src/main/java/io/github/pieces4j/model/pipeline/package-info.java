/** How the copilot is asked to work: dialog or task, and its instructions. */
@NullMarked
package io.github.pieces4j.model.pipeline;

import org.jspecify.annotations.NullMarked;

/** What a workstream event saw: browser tabs, editor tabs, diagnostics, the clipboard. */
@NullMarked
package io.github.pieces4j.model.capture;

import org.jspecify.annotations.NullMarked;

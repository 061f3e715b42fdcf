/** The language models that answer, and embeddings. */
@NullMarked
package io.github.pieces4j.model.machinelearning;

import org.jspecify.annotations.NullMarked;

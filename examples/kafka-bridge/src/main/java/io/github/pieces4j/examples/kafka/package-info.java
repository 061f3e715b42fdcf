/** A bridge from many machines' servers to compacted topics of Kafka, and a view of those. */
@NullMarked
package io.github.pieces4j.examples.kafka;

import org.jspecify.annotations.NullMarked;

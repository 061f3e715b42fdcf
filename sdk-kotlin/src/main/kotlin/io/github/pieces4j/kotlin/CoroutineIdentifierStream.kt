package io.github.pieces4j.kotlin

import io.github.pieces4j.model.StreamedIdentifiers
import io.github.pieces4j.reactive.ReactiveIdentifierStream
import io.github.pieces4j.stream.ConnectionEvent
import io.github.pieces4j.stream.IdentifierEvent
import io.github.pieces4j.stream.ObjectChange
import io.github.pieces4j.stream.StreamCounters
import kotlinx.coroutines.flow.Flow

/**
 * A hot stream of the changes of one kind of objects; each collection of its flows is a subscriber
 * of its own, and all of a client share one socket.
 *
 * A collector begins with what is there, then gets each change; one that is slower than the changes
 * gets the latest of each object and holds up no other. Canceling it gives up its subscription. A
 * flow ends when the client is closed, and fails if the server refuses the stream for good.
 *
 * @sample io.github.pieces4j.kotlin.samples.stream
 * @since 0.1
 */
public class CoroutineIdentifierStream<T : Any>
internal constructor(private val reactive: ReactiveIdentifierStream<T>) {
    /**
     * Returns the server's frames as they come, and frames like them for what is there at the
     * beginning and for what was missed.
     *
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun batches(): Flow<StreamedIdentifiers> = reactive.batches().events()

    /**
     * Returns which object changed, and how.
     *
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun events(): Flow<IdentifierEvent> = reactive.events().events()

    /**
     * Returns which object changed, and the object as it is after the change; one that cannot be
     * read comes with the failure.
     *
     * @param wanted tells the objects of which events are read; asked on the stream's thread, so
     *   it must not block
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun watch(wanted: (IdentifierEvent) -> Boolean = { true }): Flow<ObjectChange<T>> =
        reactive.watch(wanted).events()

    /**
     * Returns the connection's state: the latest first. It opens no socket.
     *
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun connectionEvents(): Flow<ConnectionEvent> = reactive.connectionEvents().events()

    /**
     * Returns what was counted since the client was created.
     *
     * @sample io.github.pieces4j.kotlin.samples.stream
     */
    public fun counters(): StreamCounters = reactive.counters()
}

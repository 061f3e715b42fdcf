package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ApplicationName
import io.github.pieces4j.model.Context
import io.github.pieces4j.model.SeededConnectorConnection
import io.github.pieces4j.reactive.ReactiveConnectionApi
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * The calls that tell about the server itself.
 *
 * @sample io.github.pieces4j.kotlin.samples.connection
 * @since 0.1
 */
public class CoroutineConnectionApi internal constructor(private val reactive: ReactiveConnectionApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineConnectionApi =
        CoroutineConnectionApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineConnectionApi =
        CoroutineConnectionApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Reads the server's health: text that starts with `ok` when it is ready.
     *
     * @sample io.github.pieces4j.kotlin.samples.connection
     */
    public suspend fun health(): String = reactive.health().answer()

    /**
     * Reads the server's version, such as `12.4.1`.
     *
     * @sample io.github.pieces4j.kotlin.samples.connection
     */
    public suspend fun version(): String = reactive.version().answer()

    /**
     * Introduces an application and returns what the server is.
     *
     * @sample io.github.pieces4j.kotlin.samples.connection
     */
    public suspend fun connect(connection: SeededConnectorConnection): Context =
        reactive.connect(connection).answer()

    /**
     * Introduces an application on this machine and returns what the server is.
     *
     * @param version the application's
     * @sample io.github.pieces4j.kotlin.samples.connection
     */
    public suspend fun connect(
        name: ApplicationName = ApplicationName.OPEN_SOURCE,
        version: String,
    ): Context = reactive.connect(name, version).answer()
}

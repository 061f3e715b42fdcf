package io.github.pieces4j.kotlin

import io.github.pieces4j.model.ApplicationName
import io.github.pieces4j.model.Context
import io.github.pieces4j.model.Platform
import io.github.pieces4j.model.SeededConnectorConnection
import io.github.pieces4j.model.SeededConnectorConnectionBuilder
import io.github.pieces4j.model.SeededTrackedApplicationBuilder
import io.github.pieces4j.reactive.ReactiveConnectionApi

/**
 * The calls that tell about the server itself.
 *
 * @sample io.github.pieces4j.kotlin.samples.connection
 * @since 0.1
 */
public class CoroutineConnectionApi internal constructor(private val reactive: ReactiveConnectionApi) {
    /** Reads the server's health: text that starts with `ok` when it is ready. */
    public suspend fun health(): String = reactive.health().answer()

    /** Reads the server's version, such as `12.4.1`. */
    public suspend fun version(): String = reactive.version().answer()

    /** Introduces an application and returns what the server is. */
    public suspend fun connect(connection: SeededConnectorConnection): Context =
        reactive.connect(connection).answer()

    /**
     * Introduces an application and returns what the server is.
     *
     * @param version the application's
     */
    public suspend fun connect(
        version: String,
        name: ApplicationName = ApplicationName.OPEN_SOURCE,
        platform: Platform = platformOfThisMachine(),
    ): Context =
        connect(
            SeededConnectorConnectionBuilder.builder()
                .application(
                    SeededTrackedApplicationBuilder.builder()
                        .name(name)
                        .platform(platform)
                        .version(version)
                        .build()
                )
                .build()
        )
}

private fun platformOfThisMachine(): Platform {
    val system = System.getProperty("os.name").lowercase()
    return when {
        "mac" in system -> Platform.MACOS
        "win" in system -> Platform.WINDOWS
        else -> Platform.LINUX
    }
}

package io.github.pieces4j.kotlin

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.buffer
import kotlinx.coroutines.reactive.asFlow
import kotlinx.coroutines.reactor.awaitSingle
import kotlinx.coroutines.reactor.awaitSingleOrNull
import reactor.core.publisher.Flux
import reactor.core.publisher.Mono

/*
 * How coroutines wait for what Reactor brings. The coroutine's ReactorContext goes along by
 * itself; capturing adds the thread's observation and the like where Micrometer's context
 * propagation is on the class path, and does nothing where it is not.
 */

/** Makes the call, and suspends until its answer is there. */
internal suspend fun <T : Any> Mono<T>.answer(): T = contextCapture().awaitSingle()

/** Makes the call, and suspends until its answer is there, or there is none. */
internal suspend fun <T : Any> Mono<T>.answerOrNull(): T? = contextCapture().awaitSingleOrNull()

/** Makes the call, and suspends until it has ended. */
internal suspend fun Mono<Void>.end() {
    contextCapture().awaitSingleOrNull()
}

/** Reads ahead, for what a list holds does not age. */
internal fun <T : Any> Flux<T>.elements(): Flow<T> = contextCapture().asFlow()

/** Asks for one event when the one before has been taken, so that a slow collector gets the latest. */
internal fun <T : Any> Flux<T>.events(): Flow<T> =
    contextCapture().asFlow().buffer(Channel.RENDEZVOUS)

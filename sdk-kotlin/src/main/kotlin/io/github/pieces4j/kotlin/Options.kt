package io.github.pieces4j.kotlin

import io.github.pieces4j.config.PiecesOptionsBuilder
import io.github.pieces4j.config.StreamOptions
import io.github.pieces4j.config.StreamOptionsBuilder
import io.github.pieces4j.request.PiecesRequest
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * Sets how long connecting may take.
 *
 * @sample io.github.pieces4j.kotlin.samples.options
 */
public fun PiecesOptionsBuilder.connectTimeout(timeout: Duration): PiecesOptionsBuilder =
    connectTimeout(timeout.toJavaDuration())

/**
 * Sets how long a whole call may take, with all its attempts.
 *
 * @sample io.github.pieces4j.kotlin.samples.options
 */
public fun PiecesOptionsBuilder.callTimeout(timeout: Duration): PiecesOptionsBuilder =
    callTimeout(timeout.toJavaDuration())

/**
 * Changes the default settings of the stream of conversations.
 *
 * @sample io.github.pieces4j.kotlin.samples.options
 */
public fun PiecesOptionsBuilder.conversationStream(
    options: (@PiecesDsl StreamOptionsBuilder).() -> Unit
): PiecesOptionsBuilder = conversationStream(StreamOptions.of { it.options() })

/**
 * Changes the default settings of the stream of messages.
 *
 * @sample io.github.pieces4j.kotlin.samples.options
 */
public fun PiecesOptionsBuilder.messageStream(
    options: (@PiecesDsl StreamOptionsBuilder).() -> Unit
): PiecesOptionsBuilder = messageStream(StreamOptions.of { it.options() })

/**
 * Sets how long the socket may be silent before it is asked for a sign of life; zero for never.
 *
 * @sample io.github.pieces4j.kotlin.samples.streamOptions
 */
public fun StreamOptionsBuilder.pingInterval(interval: Duration): StreamOptionsBuilder =
    pingInterval(interval.toJavaDuration())

/**
 * Sets how long a sign of life may take before the socket is given up.
 *
 * @sample io.github.pieces4j.kotlin.samples.streamOptions
 */
public fun StreamOptionsBuilder.pongTimeout(timeout: Duration): StreamOptionsBuilder =
    pongTimeout(timeout.toJavaDuration())

/**
 * Sets how long the socket stays open after the last collector has gone.
 *
 * @sample io.github.pieces4j.kotlin.samples.streamOptions
 */
public fun StreamOptionsBuilder.grace(grace: Duration): StreamOptionsBuilder =
    grace(grace.toJavaDuration())

/**
 * Returns the same request with a time of its own in place of the option `callTimeout`.
 *
 * @sample io.github.pieces4j.kotlin.samples.timeout
 */
public fun <R> PiecesRequest<R>.withTimeout(timeout: Duration): PiecesRequest<R> =
    withTimeout(timeout.toJavaDuration())

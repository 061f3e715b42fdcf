package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Annotation
import io.github.pieces4j.reactive.ReactiveAnnotationApi
import kotlin.time.Duration
import kotlin.time.toJavaDuration

/**
 * The calls on one annotation.
 *
 * @sample io.github.pieces4j.kotlin.samples.summary
 * @since 0.1
 */
public class CoroutineAnnotationApi internal constructor(private val reactive: ReactiveAnnotationApi) {
    /**
     * Returns the same calls, saying whether contents (text, bytes) come along where a call knows
     * that choice; flows of changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.transferables
     */
    public fun withTransferables(transferables: Boolean): CoroutineAnnotationApi =
        CoroutineAnnotationApi(reactive.withTransferables(transferables))

    /**
     * Returns the same calls with a time of their own, for each request that a call makes; flows of
     * changes stay as they are.
     *
     * @sample io.github.pieces4j.kotlin.samples.ownTime
     */
    public fun withTimeout(timeout: Duration): CoroutineAnnotationApi =
        CoroutineAnnotationApi(reactive.withTimeout(timeout.toJavaDuration()))

    /**
     * Reads the annotation, such as the text of a summary.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public suspend fun get(): Annotation = reactive.get().answer()

    /**
     * Reads the annotation, null if there is none.
     *
     * @sample io.github.pieces4j.kotlin.samples.summary
     */
    public suspend fun find(): Annotation? = reactive.find().answerOrNull()
}

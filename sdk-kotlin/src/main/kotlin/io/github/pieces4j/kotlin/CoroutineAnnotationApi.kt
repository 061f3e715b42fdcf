package io.github.pieces4j.kotlin

import io.github.pieces4j.model.Annotation
import io.github.pieces4j.reactive.ReactiveAnnotationApi

/**
 * The calls on one annotation.
 *
 * @sample io.github.pieces4j.kotlin.samples.summary
 * @since 0.1
 */
public class CoroutineAnnotationApi internal constructor(private val reactive: ReactiveAnnotationApi) {
    /** Reads the annotation, such as the text of a summary. */
    public suspend fun get(): Annotation = reactive.get().answer()
}

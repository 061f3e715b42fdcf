package io.github.pieces4j.kotlin

/**
 * A marker that keeps a block from reaching into the one around it by accident.
 *
 * @since 0.1
 */
@DslMarker
@Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE)
@Retention(AnnotationRetention.BINARY)
public annotation class PiecesDsl

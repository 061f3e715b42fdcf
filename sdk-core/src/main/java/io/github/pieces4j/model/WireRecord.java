package io.github.pieces4j.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that travels as a JSON object; the compiler writes its builder and its codec.
 *
 * <p>Kept in the source only: classes compiled against these records need neither generator.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@RecordBuilder.Template(
    options = @RecordBuilder.Options(addStaticBuilder = false, enableGetters = false))
public @interface WireRecord {}

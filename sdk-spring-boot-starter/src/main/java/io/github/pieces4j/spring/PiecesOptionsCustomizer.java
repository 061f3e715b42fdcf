package io.github.pieces4j.spring;

import io.github.pieces4j.config.PiecesOptionsBuilder;

/**
 * A change to the options that the properties gave; each bean of this type is applied, in order.
 *
 * <p>It is for what a property cannot say, such as a source of application ids.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PiecesOptionsCustomizer {
  /** Changes the options. */
  void customize(PiecesOptionsBuilder options);
}

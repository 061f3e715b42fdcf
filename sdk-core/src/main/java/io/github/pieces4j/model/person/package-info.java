/** People, organisations and subscriptions. */
@NullMarked
package io.github.pieces4j.model.person;

import org.jspecify.annotations.NullMarked;

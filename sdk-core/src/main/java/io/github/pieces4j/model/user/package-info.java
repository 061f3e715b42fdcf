/** The accounts of users, and what identity providers tell about them. */
@NullMarked
package io.github.pieces4j.model.user;

import org.jspecify.annotations.NullMarked;

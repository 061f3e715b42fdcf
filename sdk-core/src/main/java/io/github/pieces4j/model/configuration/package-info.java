/** What an organisation allows and how the cloud part of an account is set up. */
@NullMarked
package io.github.pieces4j.model.configuration;

import org.jspecify.annotations.NullMarked;

/** What an application on the starter answers with when a call failed. */
@NullMarked
package io.github.pieces4j.spring.web;

import org.jspecify.annotations.NullMarked;

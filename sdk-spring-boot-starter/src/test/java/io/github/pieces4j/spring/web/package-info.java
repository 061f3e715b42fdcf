/** Applications with a web server on the starter. */
@NullMarked
package io.github.pieces4j.spring.web;

import org.jspecify.annotations.NullMarked;

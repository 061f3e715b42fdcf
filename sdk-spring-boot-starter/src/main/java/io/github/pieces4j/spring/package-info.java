/** The clients as beans of a Spring Boot application, with options from its properties. */
@NullMarked
package io.github.pieces4j.spring;

import org.jspecify.annotations.NullMarked;

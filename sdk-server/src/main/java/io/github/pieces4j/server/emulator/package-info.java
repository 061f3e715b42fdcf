/**
 * The emulated server: a request goes from {@code RequestHandler} by way of a {@code RouteTable} to
 * the routes of its area, from there to the actions, and these change the {@code EmulatedState}.
 */
@NullMarked
package io.github.pieces4j.server.emulator;

import org.jspecify.annotations.NullMarked;

package io.github.pieces4j.server.config;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A request to a {@link WebHandler}.
 *
 * @param method such as {@code GET}; the body of an answer to {@code HEAD} is not sent
 * @param body its bytes, empty for none
 * @since 0.1
 */
public record WebRequest(String method, HttpHeaders headers, byte[] body) {}

package io.github.pieces4j.checks.api;

import io.github.pieces4j.http.HttpHeaders;

/** An answer as it came over the wire. */
record WireResponse(int status, HttpHeaders headers, byte[] body) {}

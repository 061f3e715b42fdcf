package io.github.pieces4j.checks.api;

import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.request.PiecesResponse;
import java.nio.ByteBuffer;

/** An answer as it came over the wire. */
record WireResponse(int status, HttpHeaders headers, byte[] body) {
  <R> PiecesResponse<R> readBy(Exchange<R> exchange) {
    Answer<R> answer = exchange.answered(status, headers);
    answer.append(ByteBuffer.wrap(body));
    return answer.read();
  }
}

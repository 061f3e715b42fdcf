package io.github.pieces4j.checks.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.internal.http.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Holds what goes over the wire for an operation against the contract. */
record WireCheck(ContractOperation operation) {
  private static final String JSON = "application/json";

  /** Fails if the body or its type is not what the operation takes. */
  void request(WireRequest request) {
    assertThat(request.method().name()).isEqualTo(operation.method());
    String contentType = request.headers().get("Content-Type");
    if (request.content().isEmpty()) {
      assertThat(contentType).isNull();
    } else {
      assertThat(mediaType(contentType)).isEqualTo(JSON);
      body(request.content().get());
    }
  }

  /** Fails if this is no body that the operation takes. */
  void body(byte[] json) {
    assertThat(operation.requestSchema()).as("the schema of a body").isPresent();
    assertThat(Schemas.problems(operation.requestSchema().get(), json)).isEmpty();
  }

  /** Fails if the operation has no such status, or the answer has another type or body. */
  void answer(WireResponse response) {
    int status = contractStatus(response.status());
    assertThat(operation.responses())
        .as("the statuses of %s; it answered %s", operation, text(response.body()))
        .containsKey(status);
    Map<String, String> contents = operation.responses().get(status);
    Optional<String> contentType = response.headers().first("Content-Type");
    if (contents.isEmpty()) {
      assertThat(contentType).isEmpty();
      assertThat(response.body()).isEmpty();
    } else {
      assertThat(contentType).isPresent();
      assertThat(contents).containsKey(mediaType(contentType.get()));
      content(mediaType(contentType.get()), response.body());
    }
  }

  /** Most operations have 500 for all that they cannot do; the server says whose fault it is. */
  private int contractStatus(int status) {
    boolean refused = status >= 400 && status <= 499;
    return refused && !operation.responses().containsKey(status) ? 500 : status;
  }

  private void content(String mediaType, byte[] body) {
    if (mediaType.equals(JSON)) {
      frame(body);
    } else {
      assertThat(text(body)).isNotBlank();
    }
  }

  /** Fails if this is no successful answer of the operation, or no frame of its WebSocket. */
  void frame(byte[] json) {
    assertThat(operation.answerSchema()).isPresent();
    assertThat(Schemas.problems(operation.answerSchema().get(), json)).isEmpty();
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String mediaType(String contentType) {
    return contentType.split(";", 2)[0].strip();
  }
}

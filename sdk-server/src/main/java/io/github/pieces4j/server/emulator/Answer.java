package io.github.pieces4j.server.emulator;

import java.nio.charset.StandardCharsets;

/** Is what a call is answered with. */
record Answer(int status, String contentType, byte[] body) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final Answer NOTHING = new Answer(204, "", new byte[0]);

  /** Answers with a record of the model, its contents left out where the call wants none. */
  static Answer json(Call call, Object value) {
    Object told = call.transferables() ? value : Contents.leftOutOf(value);
    return new Answer(200, JSON, call.dialect().encode(told));
  }

  static Answer text(int status, String text) {
    return new Answer(status, TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers a change that returns nothing. */
  static Answer nothing() {
    return NOTHING;
  }
}

package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.model.OpenEnum;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/** A codec of an open enumeration as its text. */
final class OpenEnumCodec<T extends OpenEnum> implements Codec<T> {
  private final Function<String, T> of;

  OpenEnumCodec(Function<String, T> of) {
    this.of = of;
  }

  @Override
  public T read(JsonInput in) {
    if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
      throw in.mismatch("text");
    }
    return of.apply(in.parser().getString());
  }

  @Override
  public void write(JsonOutput out, T value) {
    out.generator().writeString(value.value());
  }
}

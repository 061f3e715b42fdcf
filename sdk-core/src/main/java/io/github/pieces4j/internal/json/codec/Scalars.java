package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;
import java.time.Instant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Codecs of the values that have no parts. */
final class Scalars {
  static final Codec<String> STRING = new StringCodec();
  static final Codec<Boolean> BOOL = new BoolCodec();
  static final Codec<Long> INTEGER = new IntegerCodec();
  static final Codec<Double> NUMBER = new NumberCodec();
  static final Codec<Instant> TIMESTAMP = new TimestampCodec();

  private Scalars() {}

  private static final class StringCodec implements Codec<String> {
    @Override
    public String read(JsonInput in) {
      if (!in.parser().hasToken(JsonToken.VALUE_STRING)) {
        throw in.mismatch("text");
      }
      return in.parser().getString();
    }

    @Override
    public void write(JsonOutput out, String value) {
      out.generator().writeString(value);
    }
  }

  private static final class BoolCodec implements Codec<Boolean> {
    @Override
    public Boolean read(JsonInput in) {
      return switch (in.parser().currentToken()) {
        case VALUE_TRUE -> Boolean.TRUE;
        case VALUE_FALSE -> Boolean.FALSE;
        default -> throw in.mismatch("true or false");
      };
    }

    @Override
    public void write(JsonOutput out, Boolean value) {
      out.generator().writeBoolean(value);
    }
  }

  private static final class IntegerCodec implements Codec<Long> {
    @Override
    public Long read(JsonInput in) {
      JsonParser parser = in.parser();
      try {
        return switch (parser.currentToken()) {
          case VALUE_NUMBER_INT -> parser.getLongValue();
          case VALUE_NUMBER_FLOAT -> in.decimal().longValueExact();
          default -> throw in.mismatch("an integer");
        };
      } catch (ArithmeticException | InputCoercionException e) {
        throw in.mismatch("an integer of 64 bits");
      }
    }

    @Override
    public void write(JsonOutput out, Long value) {
      out.generator().writeNumber(value);
    }
  }

  private static final class NumberCodec implements Codec<Double> {
    @Override
    public Double read(JsonInput in) {
      if (!in.parser().currentToken().isNumeric()) {
        throw in.mismatch("a number");
      }
      double value = in.parser().getDoubleValue();
      if (Double.isInfinite(value)) {
        throw in.mismatch("a number in the range of a double");
      }
      return value;
    }

    @Override
    public void write(JsonOutput out, Double value) {
      if (!Double.isFinite(value)) {
        throw new PiecesEncodeException(
            value + " cannot be written: JSON has no such number", null);
      }
      out.generator().writeNumber(value);
    }
  }
}

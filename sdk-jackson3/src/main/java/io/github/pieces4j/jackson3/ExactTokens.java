package io.github.pieces4j.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** The tokens of a value, handed from a parser to a generator with every digit of its numbers. */
final class ExactTokens {
  /** What a mapper read or a codec wrote has been held against limits before. */
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Escapes, because half of a surrogate pair has no other form as bytes. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(NO_LIMIT)
                  .maxNumberLength(NO_LIMIT)
                  .maxStringLength(NO_LIMIT)
                  .maxNameLength(NO_LIMIT)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(NO_LIMIT).build())
          .build();

  private ExactTokens() {}

  /** Copies the value that the parser stands on, to its last token. */
  static void copy(JsonParser in, JsonGenerator out) {
    int depth = 0;
    do {
      JsonToken token = in.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      copyToken(in, out);
    } while (depth > 0 && in.nextToken() != null);
  }

  private static void copyToken(JsonParser in, JsonGenerator out) {
    if (!in.currentToken().isNumeric()) {
      out.copyCurrentEvent(in);
    } else if (out instanceof JsonGeneratorBase) {
      out.writeNumber(in.getString());
    } else if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      out.copyCurrentEvent(in);
    } else {
      // Buffers and binary forms know no digits, only numbers.
      out.writeNumber(in.getDecimalValue());
    }
  }
}

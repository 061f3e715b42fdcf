package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.model.EmbeddedModelSchema;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A reader of one frame of an identifier stream: an item that is not what it should be costs only
 * itself.
 */
final class FrameReader {
  private static final PropertyNames NAMES = PropertyNames.of("iterable", "schema");

  private final JsonInput in;
  private final JsonParser parser;
  private @Nullable List<StreamedIdentifier> items;
  private int skipped;
  private @Nullable PiecesDecodeException problem;

  FrameReader(JsonInput in) {
    this.in = in;
    parser = in.parser();
  }

  StreamFrame read() {
    in.beginObject("StreamedIdentifiers");
    EmbeddedModelSchema schema = null;
    LinkedHashMap<String, Object> unknown = null;
    for (int name = in.nextName(NAMES); name != JsonInput.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> readItems();
        case 1 -> schema = in.value(EmbeddedModelSchemaCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    StreamedIdentifiers batch =
        new StreamedIdentifiers(
            in.required(items, "iterable"), schema, in.unknownProperties(unknown));
    return new StreamFrame(batch, skipped, problem);
  }

  private void readItems() {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw in.mismatch("an array");
    }
    int depth = depth();
    items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      readItem(items, depth);
    }
  }

  private void readItem(List<StreamedIdentifier> read, int depth) {
    try {
      read.add(StreamedIdentifierCodec.INSTANCE.read(in));
    } catch (PiecesDecodeException e) {
      skipped++;
      problem = problem == null ? e : problem;
      while (depth() > depth) {
        parser.nextToken();
      }
    }
  }

  private int depth() {
    return parser.streamReadContext().getNestingDepth();
  }
}

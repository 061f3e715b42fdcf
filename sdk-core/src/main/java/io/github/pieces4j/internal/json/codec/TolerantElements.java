package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.internal.value.FrozenList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A reader of the elements of a document's lists, each on its own: one that is not what it should
 * be is kept as it came.
 *
 * <p>That takes the place of each element, which costs time. So a document is read this way only
 * after it could not be read as a whole.
 */
final class TolerantElements {
  private final byte[] document;

  TolerantElements(byte[] document) {
    this.document = document;
  }

  /** Reads the array that the input stands on. */
  <T> List<T> read(JsonInput in, Codec<T> codec) {
    JsonParser parser = in.parser();
    int outerRoot = in.pathRoot();
    int depth = depth(parser);
    in.pathRoot(depth);
    List<T> elements = new ArrayList<>();
    List<UnreadableElement> unreadable = new ArrayList<>();
    for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      int start = (int) parser.currentTokenLocation().getByteOffset();
      try {
        elements.add(codec.read(in));
      } catch (PiecesDecodeException e) {
        unreadable.add(unreadable(parser, depth, start, index, e));
      }
    }
    in.pathRoot(outerRoot);
    return FrozenList.of(elements, unreadable);
  }

  private UnreadableElement unreadable(
      JsonParser parser, int depth, int start, long index, PiecesDecodeException failure) {
    if (start < 0) {
      // Of other encodings than UTF-8 the parser tells no places.
      throw failure;
    }
    while (depth(parser) > depth) {
      parser.nextToken();
    }
    parser.finishToken();
    int end = (int) parser.currentLocation().getByteOffset();
    String json = new String(document, start, end - start, StandardCharsets.UTF_8);
    return UnreadableElement.of(index, ElementOutline.id(document, start, end), json, failure);
  }

  private static int depth(JsonParser parser) {
    return parser.streamReadContext().getNestingDepth();
  }
}

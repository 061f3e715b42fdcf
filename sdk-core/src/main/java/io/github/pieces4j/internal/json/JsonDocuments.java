package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.json.codec.DocumentReader;
import io.github.pieces4j.internal.json.codec.DocumentWriter;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.json.PiecesJson;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** A reader and writer of whole documents within given limits; thread-safe. */
public final class JsonDocuments {
  private static final int MAX_PROBLEM = 300;

  private final JsonFactory factory;

  /**
   * Creates the reader and writer.
   *
   * @param maxDepth how deep arrays and objects may be nested
   * @param maxStringLength how many chars one text may have
   */
  public JsonDocuments(int maxDepth, int maxStringLength) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(maxDepth)
                    .maxStringLength(maxStringLength)
                    .build())
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(maxDepth).build())
            .build();
  }

  /** Decodes a document; see {@link PiecesJson#decode(byte[], Class)}. */
  public <T> T decode(byte[] json, Class<T> type) {
    return decode(json, json.length, type);
  }

  /** Decodes a document that takes the first bytes of an array. */
  <T> T decode(byte[] json, int length, Class<T> type) {
    return DocumentReader.read(factory, json, length, type);
  }

  /** Decodes a document and closes the stream; see {@link PiecesJson#decode}. */
  public <T> T decode(InputStream json, Class<T> type) {
    try (json) {
      return decode(json.readAllBytes(), type);
    } catch (IOException e) {
      String problem = Redaction.visible(String.valueOf(e.getMessage()), MAX_PROBLEM);
      throw new PiecesDecodeException("$", "readable input", problem, e);
    }
  }

  /** Decodes a frame of an identifier stream; bad items are left out. */
  public StreamFrame decodeFrame(byte[] json) {
    return DocumentReader.readFrame(() -> factory.createParser(ObjectReadContext.empty(), json));
  }

  /** Begins to read a list whose bytes are yet to come. */
  public IncomingIdentifiers incomingIdentifiers() {
    return new IncomingIdentifiers();
  }

  /** Encodes a record of the model as UTF-8; see {@link PiecesJson#encode}. */
  public byte[] encode(Object value) {
    return DocumentWriter.write(factory, value);
  }
}

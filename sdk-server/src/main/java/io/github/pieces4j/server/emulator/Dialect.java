package io.github.pieces4j.server.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes JSON as the servers of one generation do.
 *
 * @param leanFrames whether frames leave out when an object changed
 */
record Dialect(Generation generation, boolean leanFrames) {
  /** Writes as the usual server of a generation. */
  Dialect(Generation generation) {
    this(generation, generation == Generation.OLDER);
  }

  static Dialect of(EmbeddedOptions options) {
    boolean older = options.generation() == Generation.OLDER;
    return new Dialect(options.generation(), older || options.identifierSockets().lean());
  }

  /** Encodes a record of the model as UTF-8. */
  byte[] encode(Object value) {
    byte[] json = PiecesJson.encode(value);
    return generation == Generation.NEWER ? NewerJson.of(json, value.getClass()) : json;
  }

  String frame(List<StreamedIdentifier> identifiers) {
    List<StreamedIdentifier> told =
        leanFrames ? identifiers.stream().map(it -> it.withUpdated(null)).toList() : identifiers;
    Object frame = StreamedIdentifiersBuilder.builder().iterable(told).build();
    return new String(encode(frame), StandardCharsets.UTF_8);
  }
}

package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.model.stream.StreamedIdentifiersBuilder;
import io.github.pieces4j.testkit.config.Generation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes JSON as the servers of one generation do. */
record Dialect(Generation generation) {
  /** Encodes a record of the model as UTF-8. */
  byte[] encode(Object value) {
    byte[] json = PiecesJson.encode(value);
    return generation == Generation.NEWER ? NewerJson.of(json, value.getClass()) : json;
  }

  String frame(List<StreamedIdentifier> identifiers) {
    List<StreamedIdentifier> told =
        generation == Generation.OLDER
            ? identifiers.stream().map(it -> it.withUpdated(null)).toList()
            : identifiers;
    Object frame = StreamedIdentifiersBuilder.builder().iterable(told).build();
    return new String(encode(frame), StandardCharsets.UTF_8);
  }
}

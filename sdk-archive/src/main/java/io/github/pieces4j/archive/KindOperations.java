package io.github.pieces4j.archive;

import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.PathTemplate;
import io.github.pieces4j.operation.ResponseBody;
import java.util.Set;

/** The operations that read a kind of objects as bytes; most of them are in no contract of ours. */
final class KindOperations {
  private KindOperations() {}

  /** Returns the operation that reads one object. */
  static Operation<byte[]> one(ExportedKind kind) {
    return switch (kind) {
      case CONVERSATION -> ConversationOperations.GET.answering(ResponseBody.bytes());
      case MESSAGE -> MessageOperations.GET.answering(ResponseBody.bytes());
      case ANNOTATION -> AnnotationOperations.GET.answering(ResponseBody.bytes());
      default -> get(kind, "/" + kind.singular() + "/{id}");
    };
  }

  /** Returns the operation that reads all objects of a kind. */
  static Operation<byte[]> all(ExportedKind kind) {
    return get(kind, "/" + kind.plural());
  }

  /** Returns the operation that reads the identifiers of all objects of a kind. */
  static Operation<byte[]> identifiers(ExportedKind kind) {
    return get(kind, "/" + kind.plural() + "/identifiers");
  }

  /** Returns the operation by which our own server tells what it keeps and clients cannot read. */
  static Operation<byte[]> setAside(ExportedKind kind) {
    return get(kind, "/" + kind.plural() + "/set_aside");
  }

  private static Operation<byte[]> get(ExportedKind kind, String path) {
    String place = kind == ExportedKind.SOURCE ? "/workstream_pattern_engine" : "";
    PathTemplate template = new PathTemplate(place + path);
    return new Operation<>(
        "get " + template.template(),
        HttpMethod.GET,
        template,
        null,
        Set.of(Operation.TRANSFERABLES),
        ResponseBody.bytes(),
        true);
  }
}
